import { isRefused, refuse } from '../../shared/kernel/refusal'
import { sendReferral } from '../../shared/referrals/contract'
import { agreed, send } from '../../shared/referrals/rules'
import type { Request } from '../../shared/requests/model'
import { refer } from '../../shared/requests/refer-rules'
import { recordId } from '../kernel/command-stamp'
import { handle } from '../kernel/handle'
import { staffAt } from '../../shared/requests/staff'
import { desk, partiesFor, requests } from '../requests/requests-store'
import { movedTo } from './acting'
import { draftReferral } from './draft'
import { referrals } from './referrals-store'

/** Request and referral in one step: a request that says it is referred always has its referral. */
export const sendReferralHandler = handle(sendReferral, async (asked) => {
  const { input, actor, at, store, command } = asked
  const id = recordId(referrals.idPrefix, command.id)
  const reply = () => ({ id, state: 'sent' as const })
  const found = await store.get(requests, input.requestId, desk(actor))
  // Sent again after the request has moved on, it is told what it was told before.
  if (isRefused(found)) {
    const decide = () => found
    return store.revise(requests, input.requestId, desk(actor), command, { decide, reply })
  }
  const drafted = await draftReferral(asked, found, id)
  if (isRefused(drafted)) return drafted
  const { draft, receiverIds } = drafted
  const decide = (request: Request) => {
    const staff = staffAt(request.stationId, actor.id, actor.posts)
    if (staff === undefined) return refuse('not_found')
    const act = { personId: actor.id, parties: partiesFor(actor, request), at, staff }
    const ruled = refer(request, act, { referralId: id, toName: draft.to.name, parts: draft.parts })
    return isRefused(ruled) ? ruled : (agreed(request, draft) ?? ruled)
  }
  return store.transact(async (t) => {
    const passed = await t.revise(requests, found._id, desk(actor), command, { decide, reply })
    if (isRefused(passed)) return passed
    return t.create(referrals, command, { ...send(draft, receiverIds, at), reply: movedTo })
  })
})
