import { listStationErrands } from '../../shared/errands/contract'
import { isRefused } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { deskErrands, errands } from './errands-store'
import { viewErrandRow } from './view-errand'

export const listStationErrandsHandler = handle(listStationErrands, async ({ input, actor, store }) => {
  const page = await store.list(errands, deskErrands(actor), {
    where: { status: input.status },
    order: { endsAt: 'desc' },
    cursor: input.cursor,
  })
  if (isRefused(page)) return page
  const items = page.items.map((errand) => ({
    ...viewErrandRow(errand),
    requestId: errand.requestId,
    helperNames: errand.helpers.map(({ displayName }) => displayName),
  }))
  return { ...page, items }
})
