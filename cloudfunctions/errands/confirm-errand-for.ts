import { confirmErrandFor } from '../../shared/errands/contract'
import { confirm } from '../../shared/errands/ending-rules'
import { fulfil } from '../../shared/requests/errand-rules'
import { foldNumbers } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { desk, partiesFor } from '../requests/requests-store'
import { decideOnBoth } from './both'
import { deskErrands } from './errands-store'

export const confirmErrandForHandler = handle(confirmErrandFor, (asked) => {
  const { input, actor, at } = asked
  const reason = foldNumbers(input.reason)
  return decideOnBoth(asked, {
    errand: deskErrands(actor),
    request: desk(actor),
    decideErrand: (errand) => confirm(errand, actor.id, reason),
    decideRequest: (request) =>
      fulfil(request, { personId: actor.id, parties: partiesFor(actor, request), at }, input.id),
  })
})
