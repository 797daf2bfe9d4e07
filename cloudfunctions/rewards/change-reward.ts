import { changeReward } from '../../shared/rewards/contract'
import { change } from '../../shared/rewards/rules'
import { handle } from '../kernel/handle'
import { decideOnReward } from './acting'

export const changeRewardHandler = handle(changeReward, (asked) => {
  const { title, words, points, sponsor, limit, pickup, stock } = asked.input
  const changed = {
    ...(title === undefined ? {} : { title }),
    ...(words === undefined ? {} : { words }),
    ...(points === undefined ? {} : { points }),
    ...(sponsor === undefined ? {} : { sponsor }),
    ...(limit === undefined ? {} : { limit }),
    ...(pickup === undefined ? {} : { pickup }),
    ...(stock === undefined ? {} : { stock }),
  }
  return decideOnReward(asked, (reward) => change(reward, changed))
})
