import { offerSwap } from '../../shared/duty/contract'
import { offerSwap as offer } from '../../shared/duty/swap-rules'
import { handle } from '../kernel/handle'
import { placeAt } from './place'
import { swap } from './swapping'

export const offerSwapHandler = handle(offerSwap, async (asked) => {
  const { colleagues } = await placeAt(asked, asked.input.stationId)
  return swap(asked, (rota, act) => offer(rota, asked.input, act, colleagues))
})
