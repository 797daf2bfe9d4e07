import { noteRequest } from '../../shared/requests/contract'
import { note } from '../../shared/requests/desk-rules'
import { handle } from '../kernel/handle'
import { actAsStaff } from './acting'
import { foldedWords, lineOf } from './writing'

export const noteRequestHandler = handle(noteRequest, (asked) => {
  const { id, words } = asked.input
  const line = lineOf(asked.command, 'note', foldedWords(asked, words, id))
  return actAsStaff(asked, (request, act) => note(request, act, line))
})
