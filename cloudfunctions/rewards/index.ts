import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { cancelRedemptionForHandler } from './cancel-redemption-for'
import { cancelRedemptionHandler } from './cancel-redemption'
import { changeRewardHandler } from './change-reward'
import { expireRedemptions, remindRedemptions } from './expire-redemptions'
import { getMyRedemptionHandler } from './get-my-redemption'
import { getRewardHandler } from './get-reward'
import { handOverRedemptionHandler } from './hand-over-redemption'
import { listMyRedemptionsHandler } from './list-my-redemptions'
import { listRewardsHandler } from './list-rewards'
import { listStationRedemptionsHandler } from './list-station-redemptions'
import { listStationRewardsHandler } from './list-station-rewards'
import { putBackRewardHandler } from './put-back-reward'
import { putRewardHandler } from './put-reward'
import { redeemRewardHandler } from './redeem-reward'
import { takeOffRewardHandler } from './take-off-reward'

export const rewardsHandlers: readonly Handler[] = [
  putRewardHandler,
  changeRewardHandler,
  takeOffRewardHandler,
  putBackRewardHandler,
  listRewardsHandler,
  getRewardHandler,
  redeemRewardHandler,
  cancelRedemptionHandler,
  cancelRedemptionForHandler,
  handOverRedemptionHandler,
  listMyRedemptionsHandler,
  getMyRedemptionHandler,
  listStationRewardsHandler,
  listStationRedemptionsHandler,
]

/** What the clock does to orders. */
export const rewardsJobs: readonly Job[] = [
  { name: 'rewards.expire', run: expireRedemptions },
  { name: 'rewards.remind', run: remindRedemptions },
]
