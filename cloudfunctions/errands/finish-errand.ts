import { finishErrand } from '../../shared/errands/contract'
import { finish } from '../../shared/errands/helper-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { checkedWords } from '../requests/writing'
import { decideOnErrand } from './acting'
import { takeReceipts } from './errand-photos'
import { taken } from './errands-store'

export const finishErrandHandler = handle(finishErrand, async (asked) => {
  const { input, actor, at } = asked
  const { id, minutesUsed, costFen, words } = input
  const photoIds = await takeReceipts(asked, input.photoIds, id)
  if (isRefused(photoIds)) return photoIds
  const report = {
    ...{ at, minutesUsed, costFen, photoIds },
    ...(words === undefined ? {} : { words: await checkedWords(asked, words, id) }),
  }
  return decideOnErrand(asked, taken(actor), (errand) => finish(errand, actor.id, report))
})
