import { listGrants } from '../../shared/grants/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { grants, grantsAtDesk } from './grants-store'
import { viewGrantRow } from './view-grant'

export const listGrantsHandler = handle(listGrants, async ({ input, actor, store }) => {
  const page = await store.list(grants, grantsAtDesk(actor), {
    where: { isOpen: input.filter === 'open' },
    order: { createdAt: 'desc' },
    cursor: input.cursor,
  })
  return isRefused(page) ? page : { ...page, items: page.items.map(viewGrantRow) }
})
