import { referralsScripts } from './scripts/referrals'
import { sweepAll } from './sweeping'

sweepAll(referralsScripts)
