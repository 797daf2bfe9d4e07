import { confirmFor as decide } from '../../shared/requests/call-rules'
import { confirmFor } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { foldedWords, lineOf } from './writing'

export const confirmForHandler = handle(confirmFor, (asked) => {
  const { id, words } = asked.input
  const line = lineOf(asked.command, 'call', foldedWords(asked, words, id))
  return actAsStaff(asked, (request, act) => decide(request, act, line))
})
