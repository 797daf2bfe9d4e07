import { acceptReferral } from '../../shared/referrals/contract'
import { acceptReferral as accept } from '../../shared/referrals/rules'
import { moveTo, referralTaken } from '../../shared/requests/refer-rules'
import { handle } from '../kernel/handle'
import { actOnReferral } from './acting'
import { takingOf } from './taking'

/** A station takes the request over; a partner or an office works on it where it is. */
export const acceptReferralHandler = handle(acceptReferral, (asked) =>
  actOnReferral(asked, async (found) => {
    const taking = await takingOf(asked, found)
    if (taking === undefined) return { rule: accept, onRequest: referralTaken }
    return { rule: accept, onRequest: (request, referring) => moveTo(request, referring, taking) }
  }),
)
