import { listMyErrands } from '../../shared/errands/contract'
import { goingHelper } from '../../shared/errands/helper-rules'
import { isRefused } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { errands, taken } from './errands-store'
import { viewErrandRow } from './view-errand'

const statuses = { going: ['open'], past: ['done', 'confirmed', 'cancelled'] } as const

export const listMyErrandsHandler = handle(listMyErrands, async ({ input, actor, store }) => {
  const page = await store.list(errands, taken(actor), {
    where: { status: isIn(statuses[input.filter]) },
    order: { endsAt: 'desc' },
    cursor: input.cursor,
  })
  if (isRefused(page)) return page
  // Who has finished while the others are still on the way has nothing in hand any more.
  const mine = page.items.filter((errand) => input.filter === 'past' || goingHelper(errand, actor.id))
  const items = mine.map((errand) => ({
    ...viewErrandRow(errand),
    minutesUsed: errand.helpers.find(({ accountId }) => accountId === actor.id)?.report?.minutesUsed,
  }))
  return { ...page, items }
})
