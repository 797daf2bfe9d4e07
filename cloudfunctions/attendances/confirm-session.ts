import { confirm } from '../../shared/attendances/confirm-rules'
import { confirmSession } from '../../shared/attendances/contract'
import { foldNumbers } from '../../shared/requests/text'
import { organisedBy } from '../activities/activities-store'
import { handle } from '../kernel/handle'
import { decideOnSession } from './deciding'

export const confirmSessionHandler = handle(confirmSession, (asked) => {
  const { input, actor, at } = asked
  const adjustments = input.adjustments.map((one) => ({ ...one, reason: foldNumbers(one.reason) }))
  return decideOnSession(asked, organisedBy(actor), (session) => confirm(session, adjustments, actor.id, at))
})
