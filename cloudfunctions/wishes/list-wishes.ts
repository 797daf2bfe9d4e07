import { isRefused } from '../../shared/kernel/refusal'
import { listWishes, type WallFilter } from '../../shared/wishes/contract'
import type { Wish } from '../../shared/wishes/model'
import type { Condition } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { viewCard } from './view-wish'
import { onWall, wishes } from './wishes-store'

const parts = {
  all: undefined,
  open: { status: 'open' },
  child: { audience: 'child' },
  elder: { audience: 'elder' },
} satisfies Record<WallFilter, Condition<Wish> | undefined>

export const listWishesHandler = handle(listWishes, async ({ input, actor, store }) => {
  const where = parts[input.filter]
  const page = await store.list(wishes, onWall, {
    ...(where === undefined ? {} : { where }),
    order: { publishedAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map((wish) => viewCard(actor, wish)) }
})
