import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import type { Station } from '../network/model'
import type { Assignee } from '../requests/model'
import {
  type Audience,
  type SeenHow,
  type Terms,
  termsOf,
  type Wish,
  type WishDrawing,
  type WishStatus,
} from './model'
import { asksForMoney, hasReachingNumber } from './money-words'
import { mayGo, type NotNow } from './moves'

/** What is known when somebody asks, or a worker writes one down. */
export type WishDraft = Pick<
  Wish,
  | 'stationId'
  | 'station'
  | 'streetName'
  | 'sealedApplicant'
  | 'asked'
  | 'audience'
  | 'title'
  | 'days'
  | 'graceDays'
  | 'capLimitFen'
> &
  Partial<Pick<Wish, 'applicantId' | 'sealedGuardian' | 'keeperId'>>

type Begun = Omit<Wish, '_id' | 'version' | 'createdAt' | 'updatedAt' | 'log' | 'unsent'>

/** Why these words cannot be asked for; undefined when nothing stands in the way. The page asks while it is written. */
export function whyNotAsked(title: string, words: string): Refusal<'wishes.money'> | undefined {
  return asksForMoney(title, words) ? refuse('wishes.money') : undefined
}

/** A wish begins; a worker sees to it before anybody else reads it. */
export function ask(draft: WishDraft): Decision<Begun> {
  return {
    next: {
      ...draft,
      ...{ status: 'asked', isPublished: false, words: '', drawing: 'box', pseudonym: '', capFen: 0 },
      ...{ returns: 0, isReminded: false },
    },
    facts: [{ fact: draft.applicantId === undefined ? 'wish.written' : 'wish.asked' }],
  }
}

/** What a worker publishes. */
export interface Publication {
  readonly seen: SeenHow
  readonly title: string
  readonly words: string
  readonly drawing: WishDrawing
  readonly audience: Audience
  readonly pseudonym: string
  readonly capFen: number
  /** Sealed already; absent where it was named before, or none is needed. */
  readonly sealedGuardian?: string | undefined
  readonly hasConsent: boolean
}

type WhyNotVerified = Refusal<
  'wishes.money' | 'wishes.number_in_words' | 'wishes.cap_over' | 'wishes.consent_missing'
>

/** Why this cannot go onto the wall; the page greys its button with it. `hasGuardian`: named now or before. */
export function whyNotPublished(
  limits: Pick<Wish, 'capLimitFen'>,
  wanted: Pick<Publication, 'title' | 'words' | 'pseudonym' | 'audience' | 'capFen' | 'hasConsent'>,
  hasGuardian: boolean,
): WhyNotVerified | undefined {
  const { title, words, pseudonym, audience, capFen, hasConsent } = wanted
  if (asksForMoney(title, words, pseudonym)) return refuse('wishes.money')
  if (hasReachingNumber(title, words, pseudonym)) return refuse('wishes.number_in_words')
  if (capFen > limits.capLimitFen) return refuse('wishes.cap_over', { limitFen: limits.capLimitFen })
  if (audience === 'child' && !(hasConsent && hasGuardian)) return refuse('wishes.consent_missing')
  return undefined
}

/** The need was seen: onto the wall. */
export function verify(
  wish: Wish,
  by: Assignee,
  published: Publication,
  at: number,
): Decision<Wish> | WhyNotVerified | NotNow {
  const sealedGuardian = published.sealedGuardian ?? wish.sealedGuardian
  const no = mayGo(wish, 'verify') ?? whyNotPublished(wish, published, sealedGuardian !== undefined)
  if (no !== undefined) return no
  const { seen, title, words, drawing, audience, pseudonym, capFen, hasConsent } = published
  return {
    next: {
      ...wish,
      ...{ title, words, drawing, audience, pseudonym, capFen, status: 'open', isPublished: true },
      ...(sealedGuardian === undefined ? {} : { sealedGuardian }),
      ...(hasConsent && sealedGuardian !== undefined ? { guardianConsentAt: at } : {}),
      ...{ verified: { at, by, seen }, publishedAt: at, publishedMonth: dayOf(at).slice(0, 7) },
      keeperId: by.accountId,
    },
    facts: [{ fact: 'wish.verified', detail: { capFen, seen } }],
  }
}

/** Not onto the wall, or off it again while nobody has claimed it. */
export function decline(wish: Wish, by: Assignee, reason: string): Decision<Wish> | NotNow {
  return (
    mayGo(wish, 'decline') ?? {
      next: {
        ...wish,
        ...{ status: 'declined', isPublished: false, declineReason: reason, keeperId: by.accountId },
      },
      facts: [{ fact: 'wish.declined' }],
    }
  )
}

/** By whoever asked, while nobody has claimed it. */
export function withdraw(wish: Wish): Decision<Wish> | NotNow {
  return (
    mayGo(wish, 'withdraw') ?? {
      next: { ...wish, status: 'withdrawn', isPublished: false },
      facts: [{ fact: 'wish.withdrawn' }],
    }
  )
}

/** Opened name, phone and door: on record, so that whoever asked sees who looked. */
export function openApplicant(wish: Wish, displayName: string): Decision<Wish> {
  return { next: wish, facts: [{ fact: 'wish.applicant_opened', detail: { displayName } }] }
}

export function canWithdraw({ status }: { readonly status: WishStatus }): boolean {
  return mayGo({ status }, 'withdraw') === undefined
}

/** What holds for what is asked for from now on; what is left out stays as it is. A wish keeps the terms it was asked under. */
export function setTerms(
  station: Station,
  wanted: { readonly [Term in keyof Terms]?: number | undefined },
): Decision<Station> {
  const now = termsOf(station)
  const { days = now.days, graceDays = now.graceDays, capLimitFen = now.capLimitFen } = wanted
  return {
    next: { ...station, wishDays: days, wishGraceDays: graceDays, wishCapFen: capLimitFen },
    facts: [{ fact: 'station.wish_terms_set', detail: { days, graceDays, capLimitFen } }],
  }
}
