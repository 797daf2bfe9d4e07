import type { Decision, Fact, Stored } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { foldNumbers } from '../requests/text'
import { type Grant, QUOTES_MAX, type Quote, TWO_QUOTES_ABOVE_FEN } from './model'
import { moveGrant } from './moves'
import { rulesFor } from './templates'

/** How somebody is called and rung; sealed wherever it is kept. */
export interface Known {
  readonly calledName: string
  readonly phone?: string | undefined
}

export interface PersonGiven extends Known {
  /** Who answers for a child, or for somebody who cannot. */
  readonly guardian?: Known | undefined
}

export type NewGrant = Omit<Grant, keyof Stored>
type GrantDraft = Pick<
  Grant,
  | 'stationId'
  | 'worker'
  | 'sealedPerson'
  | 'audience'
  | 'kind'
  | 'title'
  | 'reason'
  | 'summary'
  | 'fundId'
  | 'earmark'
  | 'ceilingFen'
>

type PersonRefusal = 'grants.guardian_missing' | 'grants.phone_missing' | 'grants.summary_personal'

/** A child is spoken for; somebody can be rung; and nothing that will be public says who it is. */
export function checkPerson(
  person: PersonGiven,
  { audience, title, summary }: Pick<Grant, 'audience' | 'title' | 'summary'>,
): Refusal<PersonRefusal> | undefined {
  const { guardian } = person
  if (audience === 'child' && guardian === undefined) return refuse('grants.guardian_missing')
  if ((guardian ?? person).phone === undefined) return refuse('grants.phone_missing')
  const names = [person.calledName, ...(guardian === undefined ? [] : [guardian.calledName])]
  return isPersonal(`${title}\n${summary}`, names) ? refuse('grants.summary_personal') : undefined
}

/** True where words that everybody may read look like a phone, an identity number, or have one of the names in them. */
export function isPersonal(words: string, names: readonly string[]): boolean {
  return foldNumbers(words) !== words || names.some((name) => words.includes(name))
}

/** Written down for a person; the rules of use begin with the station's words for such a thing. */
export function askGrant(
  draft: GrantDraft,
  hasGuardian: boolean,
): { fields: NewGrant; facts: readonly Fact[] } {
  const fields: NewGrant = {
    ...draft,
    hasGuardian,
    ...{ reason: foldNumbers(draft.reason), rules: rulesFor[draft.kind], status: 'asked', isOpen: true },
    ...{ quotes: [], round: 0, notes: [], allPhotoIds: [] },
  }
  return { fields, facts: [{ fact: 'grant.asked' }] }
}

type NotNow = Refusal<'grants.not_now'>
export type Ruled<Code extends string = never> = Decision<Grant> | NotNow | Refusal<Code>

export function addQuote(grant: Grant, quote: Quote): Ruled<'grants.quotes_full'> {
  const status = moveGrant('quote', grant.status)
  if (isRefused(status)) return status
  if (grant.quotes.length >= QUOTES_MAX) return refuse('grants.quotes_full')
  const { photoId } = quote
  const allPhotoIds = photoId === undefined ? grant.allPhotoIds : [...grant.allPhotoIds, photoId]
  const next = { ...grant, status, quotes: [...grant.quotes, quote], allPhotoIds }
  return { next, facts: [{ fact: 'grant.quoted', detail: { priceFen: quote.priceFen } }] }
}

type ApprovalRefusal = 'grants.quote_missing' | 'grants.over_ceiling' | 'grants.second_quote'

/** What a page must know to say whether a price can be asked for. */
type Priced = Pick<Grant, 'ceilingFen'> & { readonly quotes: readonly Pick<Quote, 'id' | 'priceFen'>[] }

/** The price to ask for: not above what was said at first; above 1,000 yuan only where two shops were asked. */
export function priceOf({ quotes, ceilingFen }: Priced, quoteId: string): number | Refusal<ApprovalRefusal> {
  const chosen = quotes.find(({ id }) => id === quoteId)
  if (chosen === undefined) return refuse('grants.quote_missing')
  if (chosen.priceFen > ceilingFen) return refuse('grants.over_ceiling', { ceilingFen })
  if (chosen.priceFen > TWO_QUOTES_ABOVE_FEN && quotes.length < 2) return refuse('grants.second_quote')
  return chosen.priceFen
}

/** A payment is asked of the fund in the same step. `paymentId`: of this round. */
export function askApproval(grant: Grant, quoteId: string, paymentId: string): Ruled<ApprovalRefusal> {
  const status = moveGrant('askApproval', grant.status)
  if (isRefused(status)) return status
  const amountFen = priceOf(grant, quoteId)
  if (isRefused(amountFen)) return amountFen
  const payment = { id: paymentId, quoteId, amountFen }
  const next = { ...grant, status, payment, round: grant.round + 1 }
  return { next, facts: [{ fact: 'grant.approval_asked', detail: { paymentId, amountFen } }] }
}

/** Nothing is bought, or what was bought did not reach her. */
export function withdrawGrant(grant: Grant, reason: string): Ruled {
  const status = moveGrant('withdraw', grant.status)
  if (isRefused(status)) return status
  const next = { ...grant, status, isOpen: false, endReason: foldNumbers(reason) }
  return { next, facts: [{ fact: 'grant.withdrawn' }] }
}

/** Somebody of the station reads who it is: that is on record. */
export function openPerson(grant: Grant, displayName: string): Decision<Grant> {
  return { next: grant, facts: [{ fact: 'grant.person_opened', detail: { displayName } }] }
}

const LOOKS_SHOWN = 10

/** The latest looks at who it is, newest first. */
export function looksAt({ log }: Pick<Grant, 'log'>): { displayName: string; at: number }[] {
  return log
    .filter(({ fact }) => fact === 'grant.person_opened')
    .map(({ at, detail }) => ({ displayName: String(detail?.['displayName']), at }))
    .slice(-LOOKS_SHOWN)
    .reverse()
}
