import type { Decision, Fact, Stored } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import { dayOf } from '../kernel/time'
import { earmarkOf } from './ledger'
import {
  type Audience,
  type Earmark,
  EARMARKS_MAX,
  type Fund,
  GENERAL,
  type Income,
  type Purpose,
} from './model'
import type { FundsRefusal } from './words'

type FundFields = Omit<Fund, keyof Stored>

/** What a head says of a new fund. */
export interface FundTerms extends Pick<Fund, 'stationId' | 'districtCode' | 'name' | 'kind' | 'keeper'> {
  readonly venue?: string | undefined
  readonly earmarks: readonly Pick<Earmark, 'name' | 'purposes'>[]
}

/** A new fund: empty, with its earmarks. */
export function openFund(
  terms: FundTerms,
):
  | { readonly next: FundFields; readonly facts: readonly Fact[] }
  | Refusal<'funds.venue_unnamed' | 'funds.earmark_known'> {
  const { venue, earmarks: wanted, ...fund } = terms
  if ((fund.kind === 'venue') !== (venue !== undefined)) return refuse('funds.venue_unnamed')
  const earmarks = [
    earmark(GENERAL, '不限用途', []),
    ...wanted.map((one, at) => earmark(`e${String(at + 1)}`, one.name, one.purposes)),
  ]
  if (new Set(earmarks.map(({ name }) => name)).size < earmarks.length) return refuse('funds.earmark_known')
  return {
    next: {
      ...fund,
      ...(venue === undefined ? {} : { venue }),
      ...{ earmarks, incomes: [], uses: [] },
    },
    facts: [{ fact: 'fund.opened' }],
  }
}

/** One more earmark; its key is its place, so that names may be told apart later. */
export function addEarmark(
  fund: Fund,
  { name, purposes }: Pick<Earmark, 'name' | 'purposes'>,
): Decision<Fund> | Refusal<'funds.earmark_known' | 'funds.earmarks_full'> {
  if (fund.earmarks.some((one) => one.name === name)) return refuse('funds.earmark_known')
  if (fund.earmarks.length >= EARMARKS_MAX) return refuse('funds.earmarks_full')
  const added = earmark(`e${String(fund.earmarks.length)}`, name, purposes)
  const next = { ...fund, earmarks: [...fund.earmarks, added] }
  return { next, facts: [{ fact: 'fund.earmark_added', detail: { key: added.key } }] }
}

/** What aid for these people counts as. */
export const purposeOf = { child: 'children', elder: 'elders', family: 'hardship' } as const satisfies Record<
  Audience,
  Purpose
>

/** The earmark's own purposes, or any where its givers fixed none. */
export function pays({ purposes }: Pick<Earmark, 'purposes'>, purpose: Purpose): boolean {
  return purposes.length === 0 || purposes.includes(purpose)
}

/** What is to be paid, of what and whose cost. */
export interface Cost {
  readonly purpose: Purpose
  readonly earmark: string
  readonly venue?: string | undefined
}

/** Why this fund does not pay that: no such earmark, another purpose, another's venue. */
export function whyNotPaid(
  fund: Fund,
  { purpose, earmark: key, venue }: Cost,
): Refusal<'funds.earmark_unknown' | 'funds.off_earmark' | 'funds.venue_elsewhere'> | undefined {
  const found = earmarkOf(fund, key)
  if (found === undefined) return refuse('funds.earmark_unknown')
  const isOwnVenue = fund.venue !== undefined && venue === fund.venue
  if (purpose === 'venue' && !isOwnVenue) return refuse('funds.venue_elsewhere')
  return pays(found, purpose) ? undefined : refuse('funds.off_earmark', { earmark: found.name })
}

/** Why nothing is booked on this day: its month is closed, or it has not come. */
export function whyNotThen(
  { closedThrough }: Pick<Fund, 'closedThrough'>,
  day: string,
  at: number,
): Refusal<'funds.month_closed' | 'funds.day_ahead'> | undefined {
  if (day > dayOf(at)) return refuse('funds.day_ahead')
  const month = day.slice(0, 7)
  const isClosed = closedThrough !== undefined && month <= closedThrough
  return isClosed ? refuse('funds.month_closed', { month }) : undefined
}

/** Words that everybody reads carry no phone or ID number: seven digits in a row are one. */
export function whyNotPublic(words: string): Refusal<'funds.words_private'> | undefined {
  return /\d{7}/.test(words.replace(/[\s-]/g, '')) ? refuse('funds.words_private') : undefined
}

/** The number of a slip or voucher, however it is written. */
export function plainNumber(written: string): string {
  return written.toUpperCase().replace(/[\s\-_.·—－]/g, '')
}

/** What stands in the way of closing a month. */
export interface MonthState {
  /** Money that came in this month or before and that nobody counted a second time; the older month first. */
  readonly uncounted: readonly Pick<Income, 'day' | 'slip' | 'words'>[]
  readonly isEqual: boolean
}

/** So many are named; the rest is a number. */
const NAMED_MAX = 5

/**
 * 月结: once, in order, when all that came in is counted and the books agree. A payment that is asked for or approved is no booking
 * yet: it goes on, and is booked in the month in which it is paid.
 */
export function closeMonth(
  fund: Fund,
  month: string,
  { uncounted, isEqual }: MonthState,
  at: number,
): Decision<Fund> | Refusal<FundsRefusal> {
  if (month >= dayOf(at).slice(0, 7)) return refuse('funds.month_running')
  const closed = whyNotThen(fund, `${month}-01`, at)
  if (isRefused(closed)) return closed
  if (uncounted.length > 0) {
    const which = uncounted
      .slice(0, NAMED_MAX)
      .map((one) => `${sayDay(one.day)}${one.words}（单号 ${one.slip}）`)
    return refuse('funds.month_unfinished', { incomes: uncounted.length, which })
  }
  if (!isEqual) return refuse('funds.not_equal')
  return {
    next: { ...fund, closedThrough: month },
    facts: [{ fact: 'fund.month_closed', detail: { month } }],
  }
}

/** `2026-02-27` as 2 月 27 日. */
function sayDay(day: string): string {
  return `${String(Number(day.slice(5, 7)))} 月 ${String(Number(day.slice(8)))} 日`
}

function earmark(key: string, name: string, purposes: readonly Purpose[]): Earmark {
  return { key, name, purposes, balanceFen: 0, reservedFen: 0 }
}
