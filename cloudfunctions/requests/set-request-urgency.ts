import { setRequestUrgency } from '../../shared/requests/contract'
import { setUrgency } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { checkedWords } from './writing'

export const setRequestUrgencyHandler = handle(setRequestUrgency, async (asked) => {
  const { id, urgency, reason } = asked.input
  const given = reason === undefined ? undefined : await checkedWords(asked, reason, id)
  return actAsStaff(asked, (request, act) => setUrgency(request, act, { urgency, reason: given }))
})
