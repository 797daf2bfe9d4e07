import { isRefused, refuse } from '../../shared/kernel/refusal'
import { getReward } from '../../shared/rewards/contract'
import { holdDays } from '../../shared/rewards/model'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { pointsOf } from './points'
import { inWindow, rewards } from './rewards-store'
import { viewCard } from './view-reward'

export const getRewardHandler = handle(getReward, async (asked) => {
  const { input, actor, at, store } = asked
  const reward = await store.get(rewards, input.id, inWindow(input.id))
  if (isRefused(reward)) return reward
  const { stationId, words, pickup } = reward
  const station = await findStation(asked, stationId)
  if (station === undefined) return refuse('not_found')
  return {
    ...viewCard(reward, actor.id, at),
    ...{ words, pickup },
    myPoints: (await pointsOf(store, actor)).get(stationId) ?? 0,
    holdDays: holdDays(station),
    station: { name: station.name, phone: station.phone },
  }
})
