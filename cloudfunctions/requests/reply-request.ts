import { replyRequest } from '../../shared/requests/contract'
import { reply } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { checkedWords, lineOf } from './writing'

export const replyRequestHandler = handle(replyRequest, async (asked) => {
  const { id, words, visitAt } = asked.input
  const line = lineOf(asked.command, 'reply', await checkedWords(asked, words, id))
  return actAsStaff(asked, (request, act) => reply(request, act, line, visitAt))
})
