import { setRewardDays } from '../../shared/timebank/contract'
import { setRewardDays as set } from '../../shared/timebank/rules'
import { handle } from '../kernel/handle'
import { decideOnStation } from '../network/asking'

export const setRewardDaysHandler = handle(setRewardDays, (asked) =>
  decideOnStation(asked, {
    decide: (station) => set(station, asked.input.rewardDays),
    reply: () => ({ rewardDays: asked.input.rewardDays }),
  }),
)
