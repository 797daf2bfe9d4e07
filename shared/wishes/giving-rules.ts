import { beginOf } from '../kernel/period'
import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import type { Assignee } from '../requests/model'
import { type Claim, PROMISE_MAX_DAYS, type Recall, type RecallTo, type Wish } from './model'
import { hasReachingNumber } from './money-words'
import { mayGo, type NotNow } from './moves'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** Nobody is reminded at midnight. */
const MORNING_MS = 9 * HOUR_MS

/** The day so many days later. */
function daysAfter(day: string, days: number): string {
  return dayOf(beginOf(day) + days * DAY_MS)
}

function morningOf(day: string): number {
  return beginOf(day) + MORNING_MS
}

/** Nine o'clock on the day before the promised one. */
function reminderAt(promisedOn: string): number {
  return morningOf(daysAfter(promisedOn, -1))
}

/** What the winner's write puts into the wish. Known without having read it. */
export function claimed(
  giver: Pick<Claim, 'accountId' | 'companyName'>,
  days: number,
  at: number,
): Required<Pick<Wish, 'status' | 'claim' | 'clockAt' | 'isReminded'>> {
  const promisedOn = daysAfter(dayOf(at), days)
  return {
    status: 'claimed',
    claim: { ...giver, at, promisedOn },
    clockAt: reminderAt(promisedOn),
    isReminded: false,
  }
}

type WhyNotClaimed = Refusal<'wishes.own' | 'wishes.yours' | 'wishes.days_changed' | 'wishes.taken'> | NotNow

/** Why this person's claim did not win, or could not; undefined when nothing stands in the way. */
export function whyNotClaimed(
  wish: Pick<Wish, 'status' | 'applicantId' | 'claim' | 'days'>,
  personId: string,
  days: number,
): WhyNotClaimed | undefined {
  if (wish.applicantId === personId) return refuse('wishes.own')
  if (wish.claim?.accountId === personId) return refuse('wishes.yours')
  if (wish.claim !== undefined) return refuse('wishes.taken')
  const no = mayGo(wish, 'claim')
  if (no !== undefined) return no
  return wish.days === days ? undefined : refuse('wishes.days_changed')
}

/** The latest day that can be promised. */
export function promiseUntil(claim: Pick<Claim, 'at'>): string {
  return daysAfter(dayOf(claim.at), PROMISE_MAX_DAYS)
}

/** Another day, from today on. */
export function promise(
  wish: Wish,
  promisedOn: string,
  at: number,
): Decision<Wish> | NotNow | Refusal<'wishes.promise_window'> {
  const no = mayGo(wish, 'promise')
  if (no !== undefined) return no
  const claim = claimOf(wish)
  const until = promiseUntil(claim)
  if (promisedOn < dayOf(at) || promisedOn > until) return refuse('wishes.promise_window', { until })
  return {
    next: {
      ...wish,
      claim: { ...claim, promisedOn },
      clockAt: reminderAt(promisedOn),
      isReminded: false,
    },
    facts: [{ fact: 'wish.promised', detail: { promisedOn } }],
  }
}

/** By the giver, who cannot keep it. */
export function giveBack(wish: Wish): Decision<Wish> | NotNow {
  return mayGo(wish, 'giveBack') ?? { next: backOnWall(wish), facts: [{ fact: 'wish.given_back' }] }
}

/**
 * By the station: the giver is not to be reached (back onto the wall), or the gift is not needed any more (the end, also when
 * it lies at the station already). The giver of then reads why.
 */
export function recall(
  wish: Wish,
  by: Assignee,
  { to, reason }: { readonly to: RecallTo; readonly reason: string },
  at: number,
): Decision<Wish> | NotNow | Refusal<'wishes.number_in_words'> {
  const no = mayGo(wish, to === 'wall' ? 'reopen' : 'recall')
  if (no !== undefined) return no
  if (hasReachingNumber(reason)) return refuse('wishes.number_in_words')
  const { accountId: giverId } = claimOf(wish)
  const recalled: Recall = { at, by, giverId, reason }
  const { clockAt: _, ...rest } = wish
  const ended: Wish = { ...rest, status: 'recalled', isPublished: false }
  return {
    next: { ...(to === 'wall' ? backOnWall(wish) : ended), recall: recalled },
    facts: [{ fact: 'wish.recalled', detail: { giverId, to } }],
  }
}

type NotDue = Refusal<'wishes.not_due'>

/**
 * What the clock does to a claim: first it reminds, then, the days of grace after the promised one, the wish is open again.
 * Who was reminded late has at least until the next morning.
 */
export function tick(wish: Wish, at: number): Decision<Wish> | NotNow | NotDue {
  const no = mayGo(wish, 'lapse')
  if (no !== undefined) return no
  if (wish.clockAt === undefined || wish.clockAt > at) return refuse('wishes.not_due')
  const { accountId, promisedOn } = claimOf(wish)
  if (wish.isReminded) {
    const detail = { giverId: accountId, returns: wish.returns + 1 }
    return { next: backOnWall(wish), facts: [{ fact: 'wish.returned', detail }] }
  }
  const endsAt = morningOf(daysAfter(promisedOn, wish.graceDays + 1))
  const tomorrow = morningOf(daysAfter(dayOf(at), 1))
  return {
    next: { ...wish, isReminded: true, clockAt: Math.max(endsAt, tomorrow) },
    facts: [{ fact: 'wish.reminded', detail: { promisedOn } }],
  }
}

function backOnWall(wish: Wish): Wish {
  const { claim: _, clockAt: __, ...rest } = wish
  return { ...rest, status: 'open', isReminded: false, returns: wish.returns + 1 }
}

/** A wish that is claimed has its claim: they are written together. */
function claimOf({ claim }: Wish): Claim {
  if (claim === undefined) throw new Error('a claimed wish has a claim')
  return claim
}
