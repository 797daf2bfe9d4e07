import { type Refusal, refuse } from '../kernel/refusal'
import type { Referral, ReferralState, ReferralTo, ReferralVerb, Side } from './model'
import { partnerKey } from './model'

/** From which state a verb is allowed, and where it leads. Both sides use this table. */
export const referralMoves = {
  sent: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { giveBack: 'returned' },
  declined: {},
  returned: {},
  withdrawn: {},
} as const satisfies Record<ReferralState, Partial<Record<ReferralVerb, ReferralState>>>

type MoveRefusal =
  'not_found' | 'requests.not_yours' | 'referrals.taken' | 'referrals.moved' | 'referrals.not_now'

/** What a rule must know of a referral; a page has it from the view. */
export interface ReferralStanding {
  readonly state: ReferralState
  readonly to: Pick<ReferralTo, 'kind' | 'name'>
}

/** Where a verb leads, or why not. */
export function moveReferral(
  verb: ReferralVerb,
  { state, to }: ReferralStanding,
  sides: readonly Side[],
): ReferralState | Refusal<MoveRefusal> {
  if (sides.length === 0) return refuse('not_found')
  if (!sides.includes(whoDoes(verb, to))) return refuse('requests.not_yours')
  if (verb === 'giveBack' && to.kind === 'station') return refuse('referrals.moved', { who: to.name })
  const reached: Partial<Record<ReferralVerb, ReferralState>> = referralMoves[state]
  const next = reached[verb]
  if (next !== undefined) return next
  if (verb === 'accept' && (state === 'accepted' || state === 'returned'))
    return refuse('referrals.taken', { who: to.name })
  return refuse('referrals.not_now', { state })
}

export function canDoReferral(
  verb: ReferralVerb,
  referral: ReferralStanding,
  sides: readonly Side[],
): boolean {
  return typeof moveReferral(verb, referral, sides) === 'string'
}

/** An office has no account: what it said is written down by whoever sent it. */
function whoDoes(verb: ReferralVerb, { kind }: Pick<ReferralTo, 'kind'>): Side {
  return verb === 'withdraw' || kind === 'office' ? 'sender' : 'receiver'
}

/** Who asks, by the posts held now. */
export interface ReferralPerson {
  readonly id: string
  readonly circles: readonly string[]
  readonly headAt: readonly string[]
  readonly partnerAt: readonly string[]
}

/** The keys under which referrals come to this person. */
export function receivingKeys({ id, circles, partnerAt }: ReferralPerson): readonly string[] {
  return [...circles, ...partnerAt.map((stationId) => partnerKey(id, stationId))]
}

/** `holderId`: with whom the request lies now, while it is at the sending station. */
export function sidesOf(
  referral: Pick<Referral, 'from' | 'sentBy' | 'receivedBy'>,
  person: ReferralPerson,
  holderId: string | undefined,
): readonly Side[] {
  const sides: Side[] = []
  if (person.circles.includes(referral.sentBy)) {
    const isSender = [referral.from.accountId, holderId].includes(person.id)
    if (isSender || person.headAt.includes(referral.from.stationId)) sides.push('sender')
    sides.push('colleague')
  }
  if (receivingKeys(person).includes(referral.receivedBy)) sides.push('receiver')
  return sides
}
