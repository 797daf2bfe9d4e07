import { declineReferral } from '../../shared/referrals/contract'
import { declineReferral as decline } from '../../shared/referrals/rules'
import { referralEnded } from '../../shared/requests/refer-rules'
import { handle } from '../kernel/handle'
import { actOnReferral } from './acting'
import { passedWords } from './writing'

export const declineReferralHandler = handle(declineReferral, async (asked) => {
  const reason = await passedWords(asked, asked.input.reason)
  return actOnReferral(asked, () => ({
    rule: (referral, act) => decline(referral, act, reason),
    onRequest: (request, referring) => referralEnded(request, referring, 'declined'),
  }))
})
