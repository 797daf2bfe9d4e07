import { ActivityKind } from '../activities/codes'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { Kind } from '../requests/model'
import { Origin, ReversalReason, SourceKind } from './codes'

/** One booking as a person reads it; `minutes` and `points` are what it moved on the account. */
export const EntryRow = z.object({
  id: Id,
  kind: SourceKind,
  /** What can be opened behind it. */
  origin: Origin,
  what: z.optional(z.union([ActivityKind, Kind])),
  minutes: z.number(),
  points: z.number(),
  bookedAt: z.number(),
  reason: z.optional(ReversalReason),
  /** The entry that it takes back. */
  reverses: z.optional(Id),
  /** The entry by which it was taken back. */
  reversedBy: z.optional(Id),
})
export type EntryRow = z.infer<typeof EntryRow>

const balances = {
  minutes: z.number(),
  points: z.number(),
  /** The next points go here first. */
  owedPoints: z.number(),
}

export const MyTime = z.object({
  /** Verified, over all stations. */
  totalMinutes: z.number(),
  /** 0: no star yet. */
  level: z.number(),
  next: z.optional(z.object({ hours: z.number(), missingMinutes: z.number() })),
  accounts: z.array(
    z.object({
      id: Id,
      station: z.object({ id: Id, name: z.string(), phone: z.string() }),
      ...balances,
      minutesPerPoint: z.number(),
      isOnBoard: z.boolean(),
    }),
  ),
})
export type MyTime = z.infer<typeof MyTime>

/** A line of the station's ledger. The name is the working name from the register; absent for whoever is not in it. */
export const AccountRow = z.object({
  id: Id,
  displayName: z.optional(z.string()),
  ...balances,
  bookedAt: z.number(),
})
export type AccountRow = z.infer<typeof AccountRow>

export const StationTime = z.object({
  station: z.object({ id: Id, name: z.string() }),
  accounts: z.number(),
  bookedMinutes: z.number(),
  /** Given out for service. */
  issuedPoints: z.number(),
  /** Exchanged. */
  spentPoints: z.number(),
  /** With people; below 0 what is owed. */
  heldPoints: z.number(),
  /** All legs of all entries: 0 as long as every booking has two sides. */
  sums: z.object({ minutes: z.number(), points: z.number() }),
  minutesPerPoint: z.number(),
  starHours: z.array(z.number()),
  /** So long an order of the time box waits to be fetched. */
  rewardDays: z.number(),
  /** May set all three, and take entries back. */
  isHead: z.boolean(),
  /** Of the last night; absent before the first. */
  compared: z.optional(
    z.object({
      at: z.number(),
      accounts: z.number(),
      differences: z.array(
        z.object({
          accountId: Id,
          displayName: z.optional(z.string()),
          unit: z.enum(['minutes', 'points', 'carriedMinutes']),
          balance: z.number(),
          entries: z.number(),
        }),
      ),
    }),
  ),
})
export type StationTime = z.infer<typeof StationTime>

export const BoardView = z.object({
  month: z.string(),
  /** Absent for whoever belongs to no station yet. */
  station: z.optional(z.object({ id: Id, name: z.string() })),
  /** Most minutes first. */
  rows: z.array(z.object({ displayName: z.string(), minutes: z.number(), isMe: z.boolean() })),
  /** Who was there too and is not named. */
  unnamed: z.object({ people: z.number(), minutes: z.number() }),
  /** Of whoever asks; absent without an account at this station. */
  mine: z.optional(
    z.object({
      isOnBoard: z.boolean(),
      minutes: z.number(),
      /** Under eighteen: the name stands there only with a guardian's yes. */
      needsGuardian: z.boolean(),
    }),
  ),
})
export type BoardView = z.infer<typeof BoardView>
