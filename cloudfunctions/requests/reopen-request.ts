import { reopenRequest } from '../../shared/requests/contract'
import { reopen } from '../../shared/requests/rules'
import { handle } from '../kernel/handle'
import { actAsAuthor } from './acting'
import { checkedWords, lineOf } from './writing'

export const reopenRequestHandler = handle(reopenRequest, async (asked) => {
  const { id, words } = asked.input
  const line = lineOf(asked.command, 'answer', await checkedWords(asked, words, id))
  return actAsAuthor(asked, (request, act) => reopen(request, act, line))
})
