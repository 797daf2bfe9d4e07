import { isRefused } from '../../shared/kernel/refusal'
import { listMyRequests } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { own, requests } from './requests-store'
import { viewRows } from './view-row'

export const listMyRequestsHandler = handle(listMyRequests, async (asked) => {
  const { openOnly, cursor } = asked.input
  const page = await asked.store.list(requests, own(asked.actor), {
    ...(openOnly ? { where: { isOpen: true } } : {}),
    order: { createdAt: 'desc' },
    cursor,
  })
  return isRefused(page) ? page : viewRows(asked, page)
})
