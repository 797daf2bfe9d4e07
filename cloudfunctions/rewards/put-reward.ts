import { refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { putReward } from '../../shared/rewards/contract'
import { openReward } from '../../shared/rewards/rules'
import { handle } from '../kernel/handle'
import { itemNow, rewards } from './rewards-store'

export const putRewardHandler = handle(putReward, async ({ input, actor, store, command }) => {
  if (!stationsOf(actor.posts, ['worker', 'head']).includes(input.stationId)) return refuse('not_found')
  const { limit, ...terms } = input
  const draft = { ...terms, keeperId: actor.id, ...(limit === undefined ? {} : { limit }) }
  const { next: fields, facts } = openReward(draft)
  return store.create(rewards, command, { fields, facts, reply: itemNow })
})
