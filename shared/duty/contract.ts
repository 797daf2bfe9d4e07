import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { OpeningHours } from '../network/model'
import { Covers, SHIFTS_MAX, Span } from './model'

const Moment = z.int()
const atStation = { stationId: Id }
/** What every command on a rota answers: how it stands now. */
const turned = z.object({ stationId: Id, edition: z.number() })

export const ShiftView = z.object({
  id: Id,
  startsAt: z.number(),
  endsAt: z.number(),
  accountId: Id,
  displayName: z.string(),
  isMine: z.boolean(),
  /** The post has ended: the shift stands on paper only. */
  hasLeft: z.boolean(),
  /** Whom it is offered to. */
  offeredTo: z.optional(z.enum(['everybody', 'me', 'another'])),
  /** Working name of whoever it was taken over from. */
  insteadOf: z.optional(z.string()),
})
export type ShiftView = z.infer<typeof ShiftView>

export const RotaView = z.object({
  stationId: Id,
  edition: z.number(),
  covers: Covers,
  /** Beginning of the first shift there ever was; absent while nobody has ever planned anything. */
  promisedFrom: z.optional(z.number()),
  openingHours: OpeningHours,
  /** Those that touch the span, by their beginning. */
  shifts: z.array(ShiftView),
  /** Of the span, from now on. */
  gaps: z.array(Span),
  onDuty: z.array(
    z.object({ displayName: z.string(), endsAt: z.number(), workPhone: z.optional(z.string()) }),
  ),
  colleagues: z.array(z.object({ accountId: Id, displayName: z.string() })),
  mayPlan: z.boolean(),
  /** Who has seven days in a row or more; absent for whoever does not plan. */
  longRuns: z.optional(
    z.array(z.object({ accountId: Id, displayName: z.string(), days: z.number(), lastAt: z.number() })),
  ),
})
export type RotaView = z.infer<typeof RotaView>

/** The rota of a station where one works, for a span. Somebody else's station is not_found. */
export const getRota = query('duty.get', {
  permit: 'duty.read',
  input: z.object({ ...atStation, from: Moment, to: Moment }),
  output: RotaView,
})

/**
 * Replaces the shifts that begin in [from, to). Refusals: duty.changed when somebody was quicker; duty.outside,
 * _ends_first, _too_long, _too_far, _over, _not_here, _twice, each with the span of the shift.
 */
export const planRota = command('duty.plan', {
  permit: 'duty.plan',
  input: z.object({
    ...atStation,
    from: Moment,
    to: Moment,
    covers: Covers,
    /** Of the rota that was looked at. */
    edition: z.int(),
    shifts: z
      .array(z.object({ startsAt: Moment, endsAt: Moment, accountId: Id }))
      .check(z.maxLength(SHIFTS_MAX)),
  }),
  output: turned,
})

/**
 * Offers one's own shift to a colleague; without `to` to everybody of the station.
 * Refusals: duty.not_yours, duty.begun, duty.same_person, duty.not_colleague.
 */
export const offerSwap = command('duty.offerSwap', {
  permit: 'duty.swap',
  input: z.object({ ...atStation, shiftId: Id, to: z.optional(Id) }),
  output: turned,
})

/**
 * Takes an offered shift; of several the first.
 * Refusals: duty.swap_taken, duty.swap_gone, duty.own_shift, duty.begun, duty.for_another, duty.busy_then.
 */
export const takeSwap = command('duty.takeSwap', {
  permit: 'duty.swap',
  input: z.object({ ...atStation, shiftId: Id }),
  output: turned,
})

/** Refusals: duty.not_yours, duty.swap_taken, duty.swap_gone. */
export const withdrawSwap = command('duty.withdrawSwap', {
  permit: 'duty.swap',
  input: z.object({ ...atStation, shiftId: Id }),
  output: turned,
})
