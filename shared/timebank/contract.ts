import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { MINUTES_PER_POINT_MAX, REWARD_DAYS_MAX, ReversalReason, STARS_MAX } from './model'
import { AccountRow, BoardView, EntryRow, MyTime, StationTime } from './views'

const atStation = z.object({ stationId: Id })

/** The own accounts, how many verified minutes they hold together, and the star that follows from them. */
export const getMyTime = query('timebank.getMine', {
  permit: 'self',
  input: z.object({}),
  output: MyTime,
})

/** The own entries of all stations, newest first. */
export const listMyTime = query('timebank.listMine', {
  permit: 'self',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(EntryRow),
})

/** The board of one month: who agreed to be named, by minutes; without a station, that of the own one. */
export const getBoard = query('timebank.getBoard', {
  permit: 'self',
  input: z.object({
    stationId: z.optional(Id),
    /** `2026-03`. */
    month: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
  }),
  output: BoardView,
})

/**
 * With one's name on the station's board, or without. A minor's name stands there only where a guardian has agreed; it is
 * taken off without anybody's word. Refusals: not_found for whoever has no account there, timebank.guardian_needed.
 */
export const consentBoard = command('timebank.consentBoard', {
  permit: 'self',
  input: z.object({
    stationId: Id,
    isShown: z.boolean(),
    /** A guardian has read what it is about and ticked it. */
    hasGuardianAgreed: z.optional(z.boolean()),
  }),
  output: z.object({ isShown: z.boolean() }),
})

/** What the books of a station hold, whether they agree, and its settings. Refusals: not_found. */
export const getStationTime = query('timebank.getStation', {
  permit: 'timebank.read',
  input: atStation,
  output: StationTime,
})

/** The accounts of a station, those with most minutes first. Refusals: not_found. */
export const listStationTime = query('timebank.listStation', {
  permit: 'timebank.read',
  input: z.object({ stationId: Id, cursor: z.optional(Cursor) }),
  output: pageOf(AccountRow),
})

/** The entries of one account, newest first. Refusals: not_found. */
export const listAccountTime = query('timebank.listAccount', {
  permit: 'timebank.read',
  input: z.object({ accountId: Id, cursor: z.optional(Cursor) }),
  output: pageOf(EntryRow),
})

/**
 * Takes an entry back by its mirror; nothing is ever edited. Heads only. Points that were spent are owed. Refusals: not_found,
 * timebank.own_entry, timebank.not_reversible, timebank.already_reversed.
 */
export const reverseTime = command('timebank.reverse', {
  permit: 'timebank.read',
  input: z.object({ id: Id, reason: ReversalReason }),
  output: z.object({ entryId: Id }),
})

/** From now on so many minutes are a point. Heads only: else not_found. */
export const setRate = command('timebank.setRate', {
  permit: 'timebank.read',
  input: z.object({
    stationId: Id,
    minutesPerPoint: z.int().check(z.minimum(1), z.maximum(MINUTES_PER_POINT_MAX)),
  }),
  output: z.object({ minutesPerPoint: z.number() }),
})

/** Hours for each star. Heads only: else not_found. Refusals: timebank.stars_not_rising. */
export const setStars = command('timebank.setStars', {
  permit: 'timebank.read',
  input: z.object({
    stationId: Id,
    starHours: z
      .array(z.int().check(z.minimum(1), z.maximum(20_000)))
      .check(z.minLength(1), z.maxLength(STARS_MAX)),
  }),
  output: z.object({ starHours: z.array(z.number()) }),
})

/** From now on an order of the time box, and its code, waits so many days. Heads only: else not_found. */
export const setRewardDays = command('timebank.setRewardDays', {
  permit: 'timebank.read',
  input: z.object({ stationId: Id, rewardDays: z.int().check(z.minimum(1), z.maximum(REWARD_DAYS_MAX)) }),
  output: z.object({ rewardDays: z.number() }),
})
