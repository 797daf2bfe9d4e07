import { type Refusal, refuse } from '../kernel/refusal'
import type { Stored } from '../kernel/record'
import type {
  Channel,
  Counter,
  Earmark,
  Fund,
  FundEntry,
  LastEntry,
  Leg,
  Purpose,
  ReversalReason,
} from './model'

/** What the ledger moves. */
export type Books = Pick<Fund, 'earmarks' | 'incomes' | 'uses' | 'numbers'> & { readonly last?: LastEntry }
/** An entry without what the store adds, and without the fund it is in. */
export type NewEntry = Omit<FundEntry, keyof Stored | 'fundId' | 'stationId' | 'districtCode'>
type Short = Refusal<'funds.short'>

/** What is to be booked; `amountFen` is what it adds to the fund. */
export interface Booking {
  readonly id: string
  readonly source: FundEntry['source']
  readonly paperId: string
  readonly earmark: string
  readonly of: { readonly channel: Channel } | { readonly purpose: Purpose }
  readonly amountFen: number
  readonly day: string
  readonly summary: string
  readonly approvals: number
  readonly hasVoucher: boolean
  readonly by: string
  readonly at: number
  readonly reverses?: { readonly id: string; readonly reason: ReversalReason }
}

/** What a booking does to the books, and the entry that says so. */
export interface Booked<B extends Books> {
  readonly books: B
  readonly entry: NewEntry
}

/** What may be promised still. */
export function availableFen({
  balanceFen,
  reservedFen,
}: Pick<Earmark, 'balanceFen' | 'reservedFen'>): number {
  return balanceFen - reservedFen
}

export function earmarkOf({ earmarks }: Pick<Books, 'earmarks'>, key: string): Earmark | undefined {
  return earmarks.find((one) => one.key === key)
}

/** Puts money aside, or below 0 frees it. Refused where there is not enough. */
export function reserve<B extends Books>(books: B, key: string, fen: number): B | Short {
  const earmark = earmarkOf(books, key)
  const available = earmark === undefined ? 0 : availableFen(earmark)
  if (available < fen) return short(available, fen)
  return withEarmark(books, key, (one) => ({ ...one, reservedFen: one.reservedFen + fen }))
}

/** Income in, payment out, or the mirror of either. Never more than there is, and never what is put aside for something else. */
export function book<B extends Books>(books: B, order: Booking): Booked<B> | Short {
  const {
    id,
    source,
    paperId,
    earmark: key,
    of,
    amountFen,
    day,
    summary,
    approvals,
    hasVoucher,
    by,
    at,
  } = order
  const earmark = earmarkOf(books, key)
  const available = earmark === undefined ? 0 : availableFen(earmark)
  if (available + amountFen < 0) return short(available, -amountFen)
  const month = day.slice(0, 7)
  const { numbers, number } = numbered(books.numbers ?? [], month)
  const entry: NewEntry = {
    ...{ source, paperId, earmark: key, ...of, amountFen, number, day, month, summary },
    ...{ approvals, hasVoucher, bookedBy: by, bookedAt: at },
    legs: legsOf(key, of, amountFen),
    ...(order.reverses === undefined ? {} : { reverses: order.reverses.id, reason: order.reverses.reason }),
  }
  const moved = withEarmark(books, key, (one) => ({ ...one, balanceFen: one.balanceFen + amountFen }))
  return {
    entry,
    books: {
      ...moved,
      ...('channel' in of
        ? { incomes: counted(books.incomes, of.channel, amountFen) }
        : { uses: counted(books.uses, of.purpose, -amountFen) }),
      numbers,
      last: { id, number, summary, amountFen, ...of, day, approvals, hasVoucher },
    },
  }
}

/** What has come in, or been used. */
export function totalOf(counters: readonly Counter<string>[]): number {
  return counters.reduce((sum, { fen }) => sum + fen, 0)
}

export function balanceOf({ earmarks }: Pick<Books, 'earmarks'>): number {
  return earmarks.reduce((sum, { balanceFen }) => sum + balanceFen, 0)
}

function legsOf(key: string, of: Booking['of'], amountFen: number): readonly Leg[] {
  const other = 'channel' in of ? (`income:${of.channel}` as const) : (`use:${of.purpose}` as const)
  return [
    { book: `earmark:${key}`, amountFen },
    { book: other, amountFen: -amountFen },
  ]
}

/** The next place in the month it is booked into, so that a month's vouchers lie without a gap and no two years have the same. */
function numbered(before: NonNullable<Fund['numbers']>, month: string) {
  const last = (before.find((one) => one.month === month)?.last ?? 0) + 1
  return {
    number: `${month.replace('-', '')}-${String(last).padStart(3, '0')}`,
    numbers: [...before.filter((one) => one.month !== month), { month, last }],
  }
}

function counted<Of>(counters: readonly Counter<Of>[], of: Of, fen: number): readonly Counter<Of>[] {
  const before = counters.find((one) => one.of === of) ?? { of, fen: 0, entries: 0 }
  const next = { of, fen: before.fen + fen, entries: before.entries + 1 }
  return counters.includes(before)
    ? counters.map((one) => (one === before ? next : one))
    : [...counters, next]
}

function withEarmark<B extends Books>(books: B, key: string, change: (earmark: Earmark) => Earmark): B {
  return { ...books, earmarks: books.earmarks.map((one) => (one.key === key ? change(one) : one)) }
}

function short(available: number, needed: number): Short {
  return refuse('funds.short', { availableFen: available, neededFen: needed })
}
