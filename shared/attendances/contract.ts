import { ActivityKind, PER_SIGN_UP_MAX, SEATS_MAX, SessionStatus } from '../activities/model'
import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Day, isPeriod } from '../kernel/period'
import { z } from '../kernel/schema'
import { CheckInCode } from './codes'
import { EntryId, Marked, MyCodeView, ServedLine, SheetView, Way } from './views'

const onSession = { id: Id }
const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const minutes = z.int().check(z.minimum(0), z.maximum(24 * 60))
const moved = z.object({ id: Id, status: SessionStatus })

/** The organiser's sheet of a session: everybody who is in, in order, with what the marks say. Notes and doors come with `attendances.getServing`. */
export const getSheet = query('attendances.getSheet', {
  permit: 'activities.manage',
  input: z.object(onSession),
  output: SheetView,
})

/**
 * Opens notes for those who serve: the station, with door and phone, and helpers who hold a seat, from two days before. It
 * is recorded who looked. A command, so that looking is never forgotten. Refusals: not_found.
 */
export const getServing = command('attendances.getServing', {
  permit: 'self',
  input: z.object(onSession),
  output: z.object({ ...onSession, as: z.enum(['worker', 'helper']), lines: z.array(ServedLine) }),
})

/** The codes of the next minutes for the organiser's screen, which keeps turning without signal. */
export const getCheckInCode = query('attendances.getCode', {
  permit: 'activities.manage',
  input: z.object(onSession),
  output: z.object({
    ...onSession,
    title: z.string(),
    /** What time it is here, epoch ms: the screen's own clock may be off. */
    at: z.number(),
    /** Half a minute each, from `from` on; `text` is for the camera. */
    codes: z.array(z.object({ from: z.number(), digits: z.string(), text: z.string() })),
  }),
})

/** The people for whom one signed up, what is marked of them, and the code that each shows to the organiser. */
export const getMyCode = query('attendances.getMyCode', {
  permit: 'self',
  input: z.object(onSession),
  output: MyCodeView,
})

const seen = z.object({
  ...onSession,
  entryIds: z.array(EntryId).check(z.minLength(1), z.maxLength(PER_SIGN_UP_MAX)),
  /** What stood on the organiser's screen. */
  code: CheckInCode,
  /** When it was seen, epoch ms by the phone. */
  seenAt: z.int(),
  pass: z.optional(z.string().check(z.maxLength(3000))),
})

/**
 * 签到, with the code seen on the organiser's screen; may be sent up to 48 hours later. Once, however often it is sent.
 * Refusals: attendances.code_wrong, attendances.not_time, attendances.too_old, attendances.already (with when),
 * attendances.not_in, attendances.waiting, attendances.over.
 */
export const checkIn = command('attendances.checkIn', { permit: 'self', input: seen, output: Marked })

/** 签退, in the same way. Refusals as above, and attendances.not_in_yet. */
export const checkOut = command('attendances.checkOut', { permit: 'self', input: seen, output: Marked })

/** The organiser scans somebody's own code. Refusals: attendances.not_a_code, those of check-in, attendances.seat_kept, attendances.no_seat. */
export const scanEntry = command('attendances.scan', {
  permit: 'activities.manage',
  input: z.object({ ...onSession, way: Way, text: z.string().check(z.maxLength(120)) }),
  output: Marked,
})

/** The organiser ticks people off the list, also later from paper, with the time. Refusals as above. */
export const tickEntries = command('attendances.tick', {
  permit: 'activities.manage',
  input: z.object({
    ...onSession,
    way: Way,
    entryIds: z.array(EntryId).check(z.minLength(1), z.maxLength(SEATS_MAX)),
    /** Epoch ms. */
    at: z.int(),
  }),
  output: Marked,
})

/**
 * 记错了: takes a wrong mark away, until the session is confirmed; with the coming goes the leaving. What stood there, when
 * and by whom stays in the log. Refusals: not_found, attendances.over, attendances.not_marked.
 */
export const unmarkEntry = command('attendances.unmark', {
  permit: 'activities.manage',
  input: z.object({ ...onSession, way: Way, entryId: EntryId }),
  output: moved,
})

/**
 * Says who was there, from the marks; helpers' minutes may be set otherwise, with a reason. From then on the hours count.
 * Refusals: attendances.not_over, attendances.over, attendances.yourself (her own minutes), attendances.minutes_over, not_found.
 */
export const confirmSession = command('attendances.confirm', {
  permit: 'activities.manage',
  input: z.object({
    ...onSession,
    adjustments: z
      .array(z.object({ entryId: EntryId, creditMinutes: minutes, reason: sentence }))
      .check(z.maxLength(SEATS_MAX)),
  }),
  output: moved,
})

/** A helper asks for other minutes, within 30 days. Refusals: attendances.unconfirmed, attendances.too_late, attendances.asked, attendances.minutes_over. */
export const askCorrection = command('attendances.askCorrection', {
  permit: 'self',
  input: z.object({ ...onSession, entryId: EntryId, askedMinutes: minutes, words: sentence }),
  output: moved,
})

/** Somebody of the station, not the helper herself, says yes or no. Refusals: attendances.answered, attendances.yourself. */
export const answerCorrection = command('attendances.answerCorrection', {
  permit: 'activities.manage',
  input: z.object({ ...onSession, correctionId: z.string(), isGranted: z.boolean(), words: sentence }),
  output: moved,
})

/** How many were served: participants who checked in, per kind, on the dates of a period. */
export const countServed = query('attendances.count', {
  permit: 'activities.manage',
  input: z.object({ stationId: Id, from: Day, to: Day }).check(z.refine(isPeriod)),
  output: z.object({
    kinds: z.array(z.object({ kind: ActivityKind, sessions: z.number(), served: z.number() })),
    served: z.number(),
  }),
})
