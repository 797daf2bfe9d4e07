import { isRefused } from '../../shared/kernel/refusal'
import { listStationRewards } from '../../shared/rewards/contract'
import { handle } from '../kernel/handle'
import { atDesk, rewards } from './rewards-store'
import { viewDeskReward } from './view-reward'

export const listStationRewardsHandler = handle(listStationRewards, async ({ input, actor, store }) => {
  const page = await store.list(rewards, atDesk(actor), {
    where: { status: input.status },
    order: { points: 'asc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map(viewDeskReward) }
})
