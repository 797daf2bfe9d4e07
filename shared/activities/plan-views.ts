import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { TextCheck } from '../requests/codes'
import { PhotoView } from '../requests/views'
import { Course } from '../volunteers/model'
import { Counts } from './counts'
import { ActivityKind, AgeBand, Mode, NoteKind, SessionStatus } from './model'

/** One date as the desk sees it in a list. */
export const DeskRow = z.object({
  /** Of the session. */
  id: Id,
  activityId: Id,
  title: z.string(),
  kind: ActivityKind,
  startsAt: z.number(),
  endsAt: z.number(),
  communityName: z.string(),
  place: z.string(),
  status: SessionStatus,
  counts: Counts,
})
export type DeskRow = z.infer<typeof DeskRow>

/** One date of the plan, with what has come of it. */
export const DateView = z.object({
  id: z.string(),
  sessionId: Id,
  startsAt: z.number(),
  endsAt: z.number(),
  title: z.string(),
  words: z.string(),
  partners: z.array(z.string()),
  place: z.string(),
  rainPlace: z.optional(z.string()),
  isCancelled: z.boolean(),
  cancelReason: z.optional(z.string()),
  /** False once it has begun or is called off: then nothing of it changes any more. */
  isAhead: z.boolean(),
  isConfirmed: z.boolean(),
  /** Of one slot, or of the whole date; `counts` has those of all slots. */
  seats: z.number(),
  counts: Counts,
})
export type DateView = z.infer<typeof DateView>

/** An activity as the desk sees it. */
export const ActivityView = z.object({
  id: Id,
  title: z.string(),
  kind: ActivityKind,
  words: z.string(),
  partners: z.array(z.string()),
  mode: Mode,
  communityName: z.string(),
  ageBands: z.array(AgeBand),
  /** Names of the communities whose people may come; empty: from anywhere. */
  communities: z.array(z.string()),
  helperWords: z.optional(z.string()),
  course: z.optional(Course),
  slotMinutes: z.number(),
  perSignUp: z.number(),
  noteKind: NoteKind,
  answerMinutes: z.number(),
  cover: z.optional(PhotoView),
  contactName: z.string(),
  status: z.enum(['published', 'cancelled']),
  cancelReason: z.optional(z.string()),
  /** unchecked: WeChat has not answered yet. review: it did not let the words pass; residents see the old ones or nothing. */
  textCheck: TextCheck,
  dates: z.array(DateView),
})
export type ActivityView = z.infer<typeof ActivityView>
