import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { acceptReferralHandler } from './accept-referral'
import { declineReferralHandler } from './decline-referral'
import { getReferralHandler } from './get-referral'
import { giveBackReferralHandler } from './give-back-referral'
import { listReferralTargetsHandler } from './list-referral-targets'
import { listReferralsHandler } from './list-referrals'
import { remindReferrals } from './remind-referrals'
import { sendReferralHandler } from './send-referral'
import { withdrawReferralHandler } from './withdraw-referral'

export const referralsHandlers: readonly Handler[] = [
  sendReferralHandler,
  acceptReferralHandler,
  declineReferralHandler,
  giveBackReferralHandler,
  withdrawReferralHandler,
  getReferralHandler,
  listReferralsHandler,
  listReferralTargetsHandler,
]

/** What the clock does to them. */
export const referralsJobs: readonly Job[] = [{ name: 'referrals.remind', run: remindReferrals }]
