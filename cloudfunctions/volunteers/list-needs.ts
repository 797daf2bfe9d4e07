import { isRefused } from '../../shared/kernel/refusal'
import { listNeeds } from '../../shared/volunteers/contract'
import { handle } from '../kernel/handle'
import { needs, needsOf } from './needs-store'
import { viewNeed } from './view-need'

export const listNeedsHandler = handle(listNeeds, async ({ input, actor, store }) => {
  const page = await store.list(needs, needsOf(actor), {
    where: { status: input.status },
    order: { createdAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map(viewNeed) }
})
