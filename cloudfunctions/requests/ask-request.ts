import { askRequest } from '../../shared/requests/contract'
import { ask } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { checkedWords, lineOf } from './writing'

export const askRequestHandler = handle(askRequest, async (asked) => {
  const { id, words } = asked.input
  const line = lineOf(asked.command, 'question', await checkedWords(asked, words, id))
  return actAsStaff(asked, (request, act) => ask(request, act, line))
})
