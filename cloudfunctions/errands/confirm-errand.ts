import { confirmErrand } from '../../shared/errands/contract'
import { confirm } from '../../shared/errands/ending-rules'
import { fulfil } from '../../shared/requests/errand-rules'
import { handle } from '../kernel/handle'
import { own, partiesFor } from '../requests/requests-store'
import { decideOnBoth } from './both'

/** The request says who stands on the residents' side: within one transaction, it guards the errand, too. */
export const confirmErrandHandler = handle(confirmErrand, (asked) => {
  const { input, actor, at } = asked
  return decideOnBoth(asked, {
    errand: { _id: input.id },
    request: own(actor),
    decideErrand: (errand) => confirm(errand, actor.id),
    decideRequest: (request) =>
      fulfil(request, { personId: actor.id, parties: partiesFor(actor, request), at }, input.id),
  })
})
