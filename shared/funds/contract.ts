import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { AmountFen } from '../kernel/money'
import { Cursor, pageOf } from '../kernel/page'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { PhotoCheck } from '../photos/model'
import { photoIds } from '../requests/fields'
import { text } from '../kernel/text'
import { Channel, FundKind, IncomeStatus, Month, Purpose, ReversalReason, WORDS_MAX } from './model'
import { DeskFund, FundCard, IncomeRow, PublicEntry, PublicFund, SlipView } from './views'

export * from './payment-contract'

/** What stands in public words: an event, a company, a thing. */
const publicWords = text(WORDS_MAX)
/** All it may pay. */
const forPurposes = z.array(Purpose).check(z.minLength(1), z.maxLength(6))

/** What every command on an income answers with. */
const counted = z.object({ id: Id, status: IncomeStatus })

/**
 * A fund that a charity holds for the station's community, or for one of its venues (`venue`, with kind venue only). The general
 * earmark is always there. Heads only: else not_found. Refusals: funds.venue_unnamed.
 */
export const openFund = command('funds.open', {
  permit: 'funds.manage',
  input: z.object({
    stationId: Id,
    name: text(30),
    kind: FundKind,
    venue: z.optional(text(20)),
    keeper: text(40),
    earmarks: z.array(z.object({ name: text(12), purposes: forPurposes })).check(z.maxLength(10)),
  }),
  output: z.object({ id: Id }),
})

/** One more earmark. Heads only: else not_found. Refusals: funds.earmark_known, funds.earmarks_full. */
export const addEarmark = command('funds.addEarmark', {
  permit: 'funds.manage',
  input: z.object({ id: Id, name: text(12), purposes: forPurposes }),
  output: z.object({ id: Id, key: z.string() }),
})

/** The funds of one's stations, or of one's area, with what waits in them. */
export const listStationFunds = query('funds.listStation', {
  permit: 'funds.read',
  input: z.object({ stationId: z.optional(Id) }),
  output: z.object({ funds: z.array(DeskFund) }),
})

/**
 * The first count. It waits until somebody else counts the same. Refusals: not_found, funds.slip_known, funds.earmark_unknown,
 * funds.month_closed { month }, funds.day_ahead, funds.words_private, requests.photo_unknown.
 */
export const recordIncome = command('funds.recordIncome', {
  permit: 'funds.manage',
  input: z.object({
    fundId: Id,
    channel: Channel,
    earmark: text(20),
    slip: text(40),
    amountFen: AmountFen,
    /** When the money came. */
    day: Day,
    words: publicWords,
    photoIds,
  }),
  output: counted,
})

/**
 * The second count, by somebody else who types the amount without having seen it. Equal: booked. Refusals: not_found,
 * funds.same_counter, funds.count_differs, funds.income_over, funds.month_closed.
 */
export const countIncome = command('funds.countIncome', {
  permit: 'funds.manage',
  input: z.object({ id: Id, amountFen: AmountFen }),
  output: z.object({ ...counted.shape, entryId: Id }),
})

/** Recorded wrongly and not counted yet: the slip is free again. Refusals: not_found, funds.income_over. */
export const dropIncome = command('funds.dropIncome', {
  permit: 'funds.manage',
  input: z.object({ id: Id, reason: text(60) }),
  output: counted,
})

/** What waits for its second count at one's stations, oldest first. */
export const listIncomes = query('funds.listIncomes', {
  permit: 'funds.read',
  input: z.object({ fundId: z.optional(Id), cursor: z.optional(Cursor) }),
  output: pageOf(IncomeRow),
})

/**
 * The slip behind an entry of income, with its photos. Before the second count there is no entry, and so nothing to be seen:
 * the count stays blind. Refusals: not_found (no entry of an income), funds.recorded_again.
 */
export const getSlip = query('funds.getSlip', {
  permit: 'funds.read',
  input: z.object({ id: Id }),
  output: SlipView,
})

/**
 * Decides about a photo of this entry's slip that WeChat's check held; not about one's own.
 * Refusals: not_found, funds.recorded_again, photos.already_judged, photos.own_photo.
 */
export const reviewSlipPhoto = command('funds.reviewSlipPhoto', {
  permit: 'funds.read',
  input: z.object({ id: Id, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/**
 * Takes an entry back by its mirror; nothing is ever edited. A head or supervisor who did not book it. The slip of an income is
 * free again. Refusals: not_found (neither head nor supervisor), funds.own_booking, funds.not_reversible, funds.already_reversed,
 * funds.short (an income that is spent already).
 */
export const reverseEntry = command('funds.reverseEntry', {
  permit: 'funds.read',
  input: z.object({ id: Id, reason: ReversalReason }),
  output: z.object({ entryId: Id }),
})

/**
 * 月结: nothing is booked into this month or an earlier one any more. Heads only: else not_found. Refusals: funds.month_running,
 * funds.month_closed, funds.month_unfinished { incomes, which } (not counted a second time), funds.not_equal.
 */
export const closeMonth = command('funds.closeMonth', {
  permit: 'funds.manage',
  input: z.object({ id: Id, month: Month }),
  output: z.object({ closedThrough: z.string() }),
})

/** The public page of a fund. */
export const getPublicFund = query('funds.getPublic', {
  permit: 'self',
  input: z.object({ id: Id }),
  output: PublicFund,
})

/** The funds of a station; without one, of the station of one's home (none where no home is known). */
export const listPublicFunds = query('funds.listPublic', {
  permit: 'self',
  input: z.object({ stationId: z.optional(Id) }),
  output: z.object({ funds: z.array(FundCard) }),
})

/** The entries of a fund, newest first: all, or what came in, what was used, what is of one channel or one purpose; mirrors included. */
export const listPublicEntries = query('funds.listPublicEntries', {
  permit: 'self',
  input: z.object({
    fundId: Id,
    of: z.optional(
      z.union([
        z.object({ side: z.enum(['income', 'use']) }),
        z.object({ channel: Channel }),
        z.object({ purpose: Purpose }),
      ]),
    ),
    cursor: z.optional(Cursor),
  }),
  output: pageOf(PublicEntry),
})

/** One entry, with the fund it belongs to. */
export const getPublicEntry = query('funds.getPublicEntry', {
  permit: 'self',
  input: z.object({ id: Id }),
  output: z.object({
    ...PublicEntry.shape,
    fund: z.object({ id: Id, name: z.string(), keeper: z.string() }),
  }),
})

/** All entries of a fund as a table (xlsx), to be fetched for ten minutes. Heads of the station and supervisors: else not_found. */
export const exportLedger = query('funds.exportLedger', {
  permit: 'funds.read',
  input: z.object({ id: Id }),
  output: z.object({ url: z.string() }),
})
