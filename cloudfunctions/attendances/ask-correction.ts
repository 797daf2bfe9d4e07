import { askCorrection } from '../../shared/attendances/contract'
import { askCorrection as ask } from '../../shared/attendances/correction-rules'
import { foldNumbers } from '../../shared/requests/text'
import { recordId } from '../kernel/command-stamp'
import { handle } from '../kernel/handle'
import { decideOnSession } from './deciding'

export const askCorrectionHandler = handle(askCorrection, (asked) => {
  const { input, actor, at, command } = asked
  const { entryId, askedMinutes } = input
  const correction = {
    id: recordId('c', command.id),
    entryId,
    askedMinutes,
    words: foldNumbers(input.words),
    at,
  }
  return decideOnSession(asked, { 'entries.byId': actor.id }, (session) => ask(session, actor.id, correction))
})
