import { sendBackErrand } from '../../shared/errands/contract'
import { sendBack } from '../../shared/errands/ending-rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { checkedWords } from '../requests/writing'
import { decideOnErrand } from './acting'
import { errands } from './errands-store'
import { isResidents } from './find-readable-errand'

export const sendBackErrandHandler = handle(sendBackErrand, async (asked) => {
  const { input, store, at } = asked
  const scope = { _id: input.id }
  const errand = await store.get(errands, input.id, scope)
  if (isRefused(errand)) return errand
  if (!(await isResidents(asked, errand))) return refuse('not_found')
  const words = await checkedWords(asked, input.words, input.id)
  return decideOnErrand(asked, scope, (now) => sendBack(now, words, at))
})
