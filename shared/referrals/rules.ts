import type { Decision, Fact } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import type { Request, Words } from '../requests/model'
import { answerByOf, doneByOf, withClock } from './deadlines'
import type { Consent, Referral, ReferralVerb, Side } from './model'
import { moveReferral } from './moves'

/** What a referral is born with; everything else follows. */
export type ReferralDraft = Pick<
  Referral,
  | 'requestId'
  | 'from'
  | 'to'
  | 'sentBy'
  | 'receivedBy'
  | 'kind'
  | 'urgency'
  | 'isCrisis'
  | 'communityName'
  | 'parts'
  | 'sealedCopy'
  | 'photoIds'
  | 'reason'
  | 'openingHours'
> &
  Partial<Pick<Referral, 'consent' | 'unasked'>>

export type NewReferral = Omit<Referral, '_id' | 'version' | 'createdAt' | 'updatedAt' | 'log' | 'unsent'>

/** Whether the person must be asked before others are told of her. */
export const consentNeeds = ['always', 'unlessDanger', 'never'] as const
export type ConsentNeed = (typeof consentNeeds)[number]

type Concerning = Pick<Request, 'isCrisis' | 'kind' | 'urgency' | 'spot'>

/**
 * Saving a life waits for nobody's consent (PIPL art. 13), and what endangers a child must be reported (Minors Protection Law
 * art. 11): then a reason will do, and the person is told at once all the same. A report from the street is about a place.
 */
export function consentNeedOf({ isCrisis, kind, urgency, spot }: Concerning): ConsentNeed {
  if (spot !== undefined) return 'never'
  return isCrisis === true || kind === 'child' || urgency === 'urgent' ? 'unlessDanger' : 'always'
}

/** Without the person's yes nothing leaves the station, unless it may and somebody says why. */
export function agreed(
  request: Concerning,
  given: { readonly consent?: Consent | undefined; readonly unasked?: Words | undefined },
): Refusal<'referrals.consent_needed'> | undefined {
  const need = consentNeedOf(request)
  if (given.consent !== undefined || need === 'never') return undefined
  const isDangerSaid = need === 'unlessDanger' && given.unasked !== undefined
  return isDangerSaid ? undefined : refuse('referrals.consent_needed')
}

/** `receiverIds`: who of the receiver is told that it came. */
export function send(
  draft: ReferralDraft,
  receiverIds: readonly string[],
  at: number,
): { readonly fields: NewReferral; readonly facts: readonly Fact[] } {
  const fields = withClock<NewReferral>({
    ...draft,
    state: 'sent',
    answerBy: answerByOf(draft, at),
    told: [],
  })
  return { fields, facts: [{ fact: 'referral.sent', detail: { tell: receiverIds } }] }
}

/** Who acts, as what, and whom it concerns at the sending station. */
export interface ReferralAct {
  readonly sides: readonly Side[]
  readonly at: number
  readonly senderId: string
}

type Ruled = Decision<Referral> | Exclude<ReturnType<typeof moveReferral>, string>

/** Says yes. The end is counted from here. */
export function acceptReferral(referral: Referral, act: ReferralAct): Ruled {
  return moved('accept', referral, act, 'referral.accepted', {
    answeredAt: act.at,
    doneBy: doneByOf(referral, act.at),
  })
}

export function declineReferral(referral: Referral, act: ReferralAct, answer: Words): Ruled {
  const { at } = act
  return moved('decline', referral, act, 'referral.declined', { answeredAt: at, endedAt: at, answer })
}

/** What came of it; the sending worker goes on from there. */
export function giveBackReferral(referral: Referral, act: ReferralAct, answer: Words): Ruled {
  return moved('giveBack', referral, act, 'referral.returned', { endedAt: act.at, answer })
}

/** Before anybody has said yes or no. */
export function withdrawReferral(referral: Referral, act: ReferralAct): Ruled {
  return moved('withdraw', referral, act, 'referral.withdrawn', { endedAt: act.at })
}

function moved(
  verb: ReferralVerb,
  referral: Referral,
  { sides, senderId }: ReferralAct,
  fact: string,
  change: Partial<Pick<Referral, 'answeredAt' | 'endedAt' | 'doneBy' | 'answer'>>,
): Ruled {
  const state = moveReferral(verb, referral, sides)
  if (isRefused(state)) return state
  const next: Referral = withClock({ ...referral, ...change, state })
  return { next, facts: [{ fact, detail: { tell: [senderId] } }] }
}

/** Nobody answered, or it is not done in time: both sides are told, once. Done by the clock. */
export function overdue(
  referral: Referral,
  tell: readonly string[],
  at: number,
): Decision<Referral> | Refusal<'referrals.not_due'> {
  const { nextClockAt, state } = referral
  if (nextClockAt === undefined || nextClockAt > at) return refuse('referrals.not_due')
  const what = state === 'sent' ? 'answer' : 'done'
  const next: Referral = withClock({ ...referral, told: [...referral.told, what] })
  return { next, facts: [{ fact: 'referral.overdue', detail: { what, tell } }] }
}

/** The request it was about has ended: nothing is awaited any more. Done by the clock. */
export function settleReferral(referral: Referral): Decision<Referral> {
  const next: Referral = withClock({ ...referral, told: ['answer', 'done'] })
  return { next, facts: [{ fact: 'referral.settled' }] }
}
