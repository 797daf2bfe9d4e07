import { Button } from './button'
import { useElder } from './elder'
import { callStation } from './phone'

/** A person, one tap away, at the foot of a page. In elder mode the dock has it. */
export function CallStation() {
  if (useElder()) return null
  return (
    <Button tone="quiet" icon="phone" onTap={callStation}>
      打给社工站
    </Button>
  )
}
