import type { Decision } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import type { Referral } from '../../shared/referrals/model'
import type { ReferralAct } from '../../shared/referrals/rules'
import type { Request } from '../../shared/requests/model'
import type { Referring } from '../../shared/requests/refer-rules'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import { everything } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { requests } from '../requests/requests-store'
import { holderOf, readable, referrals, requestOf, sidesFor } from './referrals-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly command: CommandStamp
}

/** What every command on a referral answers with. */
export function movedTo({ _id, state }: Referral) {
  return { id: _id, state }
}

/** What the request is told of the referral. */
export function referringOf({ _id, to, parts }: Referral): Referring {
  return { referralId: _id, toName: to.name, parts }
}

interface Step {
  readonly rule: (referral: Referral, act: ReferralAct) => Decision<Referral> | Refused
  /** What becomes of the request; it is written in the same step. */
  readonly onRequest: (request: Request, referral: Referral) => Decision<Request> | Refused
}

/** Applies a rule to a referral, and what follows from it to its request: both or none. */
export function actOnReferral(
  { input, actor, at, store, command }: Acting,
  { rule, onRequest }: Step,
): Promise<ReturnType<typeof movedTo> | Refused> {
  return store.transact(async (t) => {
    const found = await t.get(referrals, input.id, readable(actor))
    if (isRefused(found)) return found
    const request = await t.get(requests, found.requestId, requestOf(found))
    if (isRefused(request)) return request
    const senderId = holderOf(found, request) ?? found.from.accountId
    const act = (referral: Referral) => ({ sides: sidesFor(actor, referral, request), at, senderId })
    const done = await t.revise(referrals, input.id, readable(actor), command, {
      decide: (referral) => rule(referral, act(referral)),
      reply: movedTo,
    })
    if (isRefused(done)) return done
    const passed = await t.revise(requests, request._id, everything, command, {
      decide: (now) => onRequest(now, found),
      reply: ({ _id: id }) => ({ id }),
    })
    return isRefused(passed) ? passed : done
  })
}
