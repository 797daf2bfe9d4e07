import type { ComponentProps } from 'react'
import { Button } from './button'
import { useDockCall } from './dock-call'
import { callPhone, callStation, stationPhone } from './phone'

interface CallStationProps extends Pick<ComponentProps<typeof Button>, 'tone' | 'size' | 'isGrowing'> {
  /** Of the station, or its worker, whose matter is shown; without it, this person's own station is called. */
  readonly phone?: string | undefined
  /** Where 打给社工站 does not say enough. */
  readonly children?: string
}

/** A person, one tap away. Nothing where elder mode's dock is in reach and calls the same number. */
export function CallStation({ phone, children = '打给社工站', ...button }: CallStationProps) {
  const isDocked = useDockCall()
  if (isDocked && (phone === undefined || phone === stationPhone())) return null
  return (
    <Button {...button} icon="phone" onTap={phone === undefined ? callStation : () => callPhone(phone)}>
      {children}
    </Button>
  )
}
