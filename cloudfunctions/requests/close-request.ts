import { closeRequest } from '../../shared/requests/contract'
import { close } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { checkedWords } from './writing'

export const closeRequestHandler = handle(closeRequest, async (asked) => {
  const reason = await checkedWords(asked, asked.input.reason, asked.input.id)
  return actAsStaff(asked, (request, act) => close(request, act, reason, asked.input.code))
})
