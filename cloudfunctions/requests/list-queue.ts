import { isRefused } from '../../shared/kernel/refusal'
import { listQueue } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { partOf } from './queue'
import { desk, requests } from './requests-store'
import { viewRows } from './view-row'

export const listQueueHandler = handle(listQueue, async (asked) => {
  const { actor, store } = asked
  const { cursor } = asked.input
  const page = await store.list(requests, desk(actor), { ...partOf(asked.input, asked), cursor })
  return isRefused(page) ? page : viewRows(asked, page)
})
