import type { ErrandNeed, ErrandView } from '@shared/errands/views'
import { Button } from '../ui/button'
import { CallStation } from '../ui/call-station'
import { callPhone } from '../ui/phone'
import './errand-card.css'

interface CallHerProps {
  readonly errand: ErrandView
  readonly need: ErrandNeed
}

/** Whom to ring on the way: the person it is for, or the station where she has no number. */
export function CallHer({ errand: { station }, need: { calledName, phone } }: CallHerProps) {
  if (phone === undefined) return <CallStation isGrowing phone={station.phone} />
  return (
    <Button icon="phone" isGrowing onTap={() => callPhone(phone)}>
      {`打给${calledName}`}
    </Button>
  )
}
