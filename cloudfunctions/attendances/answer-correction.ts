import { answerCorrection } from '../../shared/attendances/contract'
import { answerCorrection as decide } from '../../shared/attendances/correction-rules'
import { foldNumbers } from '../../shared/requests/text'
import { organisedBy } from '../activities/activities-store'
import { handle } from '../kernel/handle'
import { decideOnSession } from './deciding'

export const answerCorrectionHandler = handle(answerCorrection, (asked) => {
  const { input, actor, at } = asked
  const answer = { isGranted: input.isGranted, words: foldNumbers(input.words), byId: actor.id, at }
  return decideOnSession(asked, organisedBy(actor), (session) => decide(session, input.correctionId, answer))
})
