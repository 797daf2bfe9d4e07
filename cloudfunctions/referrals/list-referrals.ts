import { isRefused } from '../../shared/kernel/refusal'
import { listReferrals } from '../../shared/referrals/contract'
import type { Referral } from '../../shared/referrals/model'
import type { Request } from '../../shared/requests/model'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import type { Store } from '../kernel/store'
import { requests } from '../requests/requests-store'
import { received, referrals, sent } from './referrals-store'
import { hasMoved, viewRow } from './view-row'

export const listReferralsHandler = handle(listReferrals, async ({ input, actor, store }) => {
  const { box, cursor } = input
  const scope = box === 'sent' ? sent(actor) : received(actor)
  const page = await store.list(referrals, scope, { order: { createdAt: 'desc' }, cursor })
  if (isRefused(page)) return page
  const moved = await requestsOf(store, page.items.filter(hasMoved))
  return { ...page, items: page.items.map((one) => viewRow(one, moved.get(one.requestId))) }
})

/** The requests that went to another station with these referrals. */
async function requestsOf(store: Store, moved: readonly Referral[]): Promise<ReadonlyMap<string, Request>> {
  if (moved.length === 0) return new Map()
  const scope = { _id: isIn(moved.map((one) => one.requestId)) }
  const found = await store.find(requests, scope, { limit: moved.length })
  return new Map(found.map((request) => [request._id, request]))
}
