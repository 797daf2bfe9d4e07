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

/** A referral with the request it is about. */
export interface Found {
  readonly referral: Referral
  readonly request: Request
}

export interface Step {
  readonly rule: (referral: Referral, act: ReferralAct) => Decision<Referral> | Refused
  /** What becomes of the request; it is written in the same step. */
  readonly onRequest: (request: Request, referring: Referring) => Decision<Request> | Refused
}

export async function findReferral({
  input,
  actor,
  store,
}: Pick<Acting, 'input' | 'actor' | 'store'>): Promise<Found | Refused> {
  const referral = await store.get(referrals, input.id, readable(actor))
  if (isRefused(referral)) return referral
  const request = await store.get(requests, referral.requestId, requestOf(referral))
  return isRefused(request) ? request : { referral, request }
}

/** Applies a rule to a referral, and what follows from it to its request: both or none. */
export async function actOnReferral(
  acting: Acting,
  stepFor: (found: Found) => Step | Promise<Step>,
): Promise<ReturnType<typeof movedTo> | Refused> {
  const { input, actor, at, store, command } = acting
  const found = await findReferral(acting)
  if (isRefused(found)) return found
  const { rule, onRequest } = await stepFor(found)
  const { referral, request } = found
  const senderId = holderOf(referral, request) ?? referral.from.accountId
  return store.transact(async (t) => {
    const done = await t.revise(referrals, input.id, readable(actor), command, {
      decide: (now) => rule(now, { sides: sidesFor(actor, now, request), at, senderId }),
      reply: movedTo,
    })
    if (isRefused(done)) return done
    const passed = await t.revise(requests, request._id, everything, command, {
      decide: (now) => onRequest(now, referringOf(referral)),
      reply: ({ _id: id }) => ({ id }),
    })
    return isRefused(passed) ? passed : done
  })
}

/** What the request is told of the referral. */
function referringOf({ _id, to, parts }: Referral): Referring {
  return { referralId: _id, toName: to.name, parts }
}
