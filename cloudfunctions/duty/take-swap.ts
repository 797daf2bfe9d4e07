import { takeSwap } from '../../shared/duty/contract'
import { takeSwap as take } from '../../shared/duty/swap-rules'
import { handle } from '../kernel/handle'
import { swap } from './swapping'

/** Of two at once the version lets one write; the other decides again, on what that one left. */
export const takeSwapHandler = handle(takeSwap, (asked) =>
  swap(asked, (rota, act) => take(rota, asked.input.shiftId, act)),
)
