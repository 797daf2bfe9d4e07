import { takeOffReward } from '../../shared/rewards/contract'
import { takeOff } from '../../shared/rewards/rules'
import { handle } from '../kernel/handle'
import { decideOnReward } from './acting'

export const takeOffRewardHandler = handle(takeOffReward, (asked) => decideOnReward(asked, takeOff))
