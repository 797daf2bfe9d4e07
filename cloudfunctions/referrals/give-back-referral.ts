import { giveBackReferral } from '../../shared/referrals/contract'
import { giveBackReferral as giveBack } from '../../shared/referrals/rules'
import { referralEnded } from '../../shared/requests/refer-rules'
import { handle } from '../kernel/handle'
import { actOnReferral } from './acting'
import { passedWords } from './writing'

export const giveBackReferralHandler = handle(giveBackReferral, async (asked) => {
  const result = await passedWords(asked, asked.input.result)
  return actOnReferral(asked, () => ({
    rule: (referral, act) => giveBack(referral, act, result),
    onRequest: (request, referring) => referralEnded(request, referring, 'returned'),
  }))
})
