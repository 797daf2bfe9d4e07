import { isRefused } from '../../shared/kernel/refusal'
import { listClaimedWishes } from '../../shared/wishes/contract'
import { SEVERAL_MAX } from '../../shared/wishes/model'
import { handle } from '../kernel/handle'
import { viewCard } from './view-wish'
import { claimedBy, wishes } from './wishes-store'

/** A page holds all that a company claims at once: it gives them their day together. */
export const listClaimedWishesHandler = handle(listClaimedWishes, async ({ input, actor, store }) => {
  const { cursor } = input
  const page = await store.list(wishes, claimedBy(actor), {
    order: { 'claim.at': 'desc' },
    cursor,
    size: SEVERAL_MAX,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map((wish) => viewCard(actor, wish)) }
})
