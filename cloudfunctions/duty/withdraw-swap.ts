import { withdrawSwap } from '../../shared/duty/contract'
import { withdrawSwap as withdraw } from '../../shared/duty/swap-rules'
import { handle } from '../kernel/handle'
import { swap } from './swapping'

export const withdrawSwapHandler = handle(withdrawSwap, (asked) =>
  swap(asked, (rota, act) => withdraw(rota, asked.input.shiftId, act)),
)
