import { withdrawReferral } from '../../shared/referrals/contract'
import { withdrawReferral as withdraw } from '../../shared/referrals/rules'
import { referralEnded } from '../../shared/requests/refer-rules'
import { handle } from '../kernel/handle'
import { actOnReferral } from './acting'

export const withdrawReferralHandler = handle(withdrawReferral, (asked) =>
  actOnReferral(asked, () => ({
    rule: withdraw,
    onRequest: (request, referring) => referralEnded(request, referring, 'withdrawn'),
  })),
)
