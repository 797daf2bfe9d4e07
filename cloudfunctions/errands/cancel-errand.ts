import { cancelErrand } from '../../shared/errands/contract'
import { cancel } from '../../shared/errands/rules'
import { takeBack } from '../../shared/requests/errand-rules'
import { foldNumbers } from '../../shared/requests/text'
import { handle } from '../kernel/handle'
import { desk, partiesFor } from '../requests/requests-store'
import { decideOnBoth } from './both'
import { deskErrands } from './errands-store'

export const cancelErrandHandler = handle(cancelErrand, (asked) => {
  const { input, actor, at } = asked
  const reason = foldNumbers(input.reason)
  return decideOnBoth(asked, {
    errand: deskErrands(actor),
    request: desk(actor),
    decideErrand: (errand) => cancel(errand, reason),
    decideRequest: (request) =>
      takeBack(request, { personId: actor.id, parties: partiesFor(actor, request), at }, input.id),
  })
})
