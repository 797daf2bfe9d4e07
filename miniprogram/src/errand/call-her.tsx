import type { ErrandNeed, ErrandView } from '@shared/errands/views'
import { Button } from '../ui/button'
import { callPhone } from '../ui/phone'
import './errand-card.css'

interface CallHerProps {
  readonly errand: ErrandView
  readonly need: ErrandNeed
}

/** Whom to ring on the way: the person it is for, or the station where she has no number. */
export function CallHer({ errand: { station }, need: { calledName, phone } }: CallHerProps) {
  return (
    <Button icon="phone" isGrowing onTap={() => callPhone(phone ?? station.phone)}>
      {phone === undefined ? '打给社工站' : `打给${calledName}`}
    </Button>
  )
}
