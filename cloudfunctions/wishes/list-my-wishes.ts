import { isRefused } from '../../shared/kernel/refusal'
import { listMyWishes } from '../../shared/wishes/contract'
import { handle } from '../kernel/handle'
import { viewMyWish } from './view-my-wish'
import { ownWishes, wishes } from './wishes-store'

export const listMyWishesHandler = handle(listMyWishes, async ({ input, actor, store, vault }) => {
  const { cursor } = input
  const page = await store.list(wishes, ownWishes(actor), { order: { createdAt: 'desc' }, cursor })
  return isRefused(page) ? page : { ...page, items: page.items.map((wish) => viewMyWish(vault, wish)) }
})
