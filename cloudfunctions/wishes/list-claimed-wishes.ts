import { isRefused } from '../../shared/kernel/refusal'
import { listClaimedWishes } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { viewCard } from './view-wish'
import { claimedBy, wishes } from './wishes-store'

export const listClaimedWishesHandler = handle(listClaimedWishes, async ({ input, actor, store }) => {
  const { cursor } = input
  const page = await store.list(wishes, claimedBy(actor), { order: { 'claim.at': 'desc' }, cursor })
  return isRefused(page) ? page : { ...page, items: page.items.map((wish) => viewCard(actor, wish)) }
})
