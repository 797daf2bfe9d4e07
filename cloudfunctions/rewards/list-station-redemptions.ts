import { isRefused } from '../../shared/kernel/refusal'
import { listStationRedemptions } from '../../shared/rewards/contract'
import { handle } from '../kernel/handle'
import { atDesk, redemptions } from './rewards-store'
import { viewDeskRedemption } from './view-reward'

export const listStationRedemptionsHandler = handle(
  listStationRedemptions,
  async ({ input, actor, store }) => {
    const page = await store.list(redemptions, atDesk(actor), {
      where: { status: input.status },
      order: { createdAt: 'desc' },
      cursor: input.cursor,
    })
    return isRefused(page) ? page : { ...page, items: page.items.map(viewDeskRedemption) }
  },
)
