import { putBackReward } from '../../shared/rewards/contract'
import { putBack } from '../../shared/rewards/rules'
import { handle } from '../kernel/handle'
import { decideOnReward } from './acting'

export const putBackRewardHandler = handle(putBackReward, (asked) => decideOnReward(asked, putBack))
