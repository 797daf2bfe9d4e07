import { query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor } from '../kernel/page'
import { Day, isPeriod, type Period } from '../kernel/period'
import { z } from '../kernel/schema'
import { FEW, figures } from './figures'
import { Kind, ResultCode, Status } from './model'
import { RequestRow } from './views'

export const Figure = z.enum(figures)
export const Cell = z.union([z.number(), z.literal(FEW)])

/** A station, and the days in China that are counted, both ends included; at most 366. */
const ofPeriod = { stationId: Id, from: Day, to: Day }
const period = z.refine<Period>(isPeriod, { path: ['to'] })

const numbers = {
  opened: Cell,
  solved: Cell,
  reopened: Cell,
  /** How many the median is made of; absent for the closed desks seen from above. */
  replied: z.optional(z.number()),
  /** Whole minutes, by the clock on the wall, after which half of them had heard a first word. */
  medianMinutes: z.optional(z.number()),
}

export const FiguresView = z.object({
  /** Those of which there is anything. */
  kinds: z.array(z.object({ kind: Kind, ...numbers })),
  total: z.object(numbers),
  results: z.array(z.object({ code: ResultCode, solved: z.number() })),
  /**
   * `counted`: for the station, they are in everything. From above they are in no total, so that no subtraction finds them:
   * `apart`, for exactly one month, as rows of their own with small numbers as `<5`; else `left_out`.
   */
  closedDesks: z.enum(['counted', 'apart', 'left_out']),
})
export type FiguresView = z.infer<typeof FiguresView>

/** What came and what became of it (practice B4). A station that is not the caller's to count is not_found. */
export const getFigures = query('requests.getFigures', {
  permit: 'requests.count',
  input: z.object(ofPeriod).check(period),
  output: FiguresView,
})

/** One of the requests that a number is made of. */
export const CountedRow = z.object({
  quote: z.string(),
  kind: Kind,
  status: Status,
  createdAt: z.number(),
  firstRepliedAt: z.optional(z.number()),
  firstClosedAt: z.optional(z.number()),
  resultCode: z.optional(ResultCode),
  /** For station people: the whole row, by which it is opened. */
  row: z.optional(RequestRow),
})
export type CountedRow = z.infer<typeof CountedRow>

/**
 * Exactly the requests that a number of `getFigures` is made of: those shown on all pages and `hidden` together are that number.
 * `code` narrows what was solved to one result. Refusals: not_found; requests.figure_by_month.
 */
export const listFigure = query('requests.listFigure', {
  permit: 'requests.count',
  input: z
    .object({
      ...ofPeriod,
      figure: Figure,
      kind: z.optional(Kind),
      code: z.optional(ResultCode),
      cursor: z.optional(Cursor),
    })
    .check(period),
  output: z.object({
    items: z.array(CountedRow),
    next: z.optional(Cursor),
    /** How many lie on a closed desk that the reader does not hold. */
    hidden: Cell,
  }),
})
