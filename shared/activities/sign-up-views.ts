import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { PhotoView } from '../requests/views'
import { Course } from '../volunteers/model'
import { Counts } from './counts'
import { ActivityKind, AgeBand, Mode, NoteKind, Part, Relation, SessionStatus } from './model'

/** A date as it stands in a list: counts of others, no names. */
export const SessionRow = z.object({
  id: Id,
  title: z.string(),
  kind: ActivityKind,
  startsAt: z.number(),
  endsAt: z.number(),
  communityName: z.string(),
  place: z.string(),
  status: SessionStatus,
  /** Sign-up is possible from `opensAt` until `closesAt`. */
  opensAt: z.number(),
  closesAt: z.number(),
  counts: Counts,
  /** How many of those one signed up, or hears of, hold a seat, and how many wait. */
  mine: z.object({ seated: z.number(), waiting: z.number() }),
})
export type SessionRow = z.infer<typeof SessionRow>

/** Somebody whom the reader has signed up. */
export const MyEntry = z.object({
  id: Id,
  /** Proof that it is one's own; give it back with `activities.withdraw` and `activities.answerOffer`. */
  ticket: z.string(),
  part: Part,
  relation: Relation,
  calledName: z.string(),
  /** Epoch ms of the slot. */
  slotStartsAt: z.optional(z.number()),
  atHome: z.boolean(),
  /** 0 holds a seat; 1 is the first of those who wait. */
  place: z.number(),
  /** She moved up and is asked until then; absent where no answer is needed, or it was given. */
  answerBy: z.optional(z.number()),
  /** For the card to the one who was signed up; absent where she hears of it already, or it is oneself. */
  invite: z.optional(z.string()),
})
export type MyEntry = z.infer<typeof MyEntry>

/** Somebody whom the reader had signed up, and whom the station took off the list. */
export const MyRemoval = z.object({
  id: Id,
  relation: Relation,
  calledName: z.string(),
  reason: z.string(),
})
export type MyRemoval = z.infer<typeof MyRemoval>

export const SlotView = z.object({
  id: z.string(),
  startsAt: z.number(),
  free: z.number(),
  waiting: z.number(),
})
export type SlotView = z.infer<typeof SlotView>

/** Another date with a free seat, for whoever does not want to wait. */
export const OtherDate = z.object({
  id: Id,
  title: z.string(),
  startsAt: z.number(),
  communityName: z.string(),
  free: z.number(),
})
export type OtherDate = z.infer<typeof OtherDate>

/** What else one has signed up for on that day. */
export const SameDay = z.object({
  title: z.string(),
  startsAt: z.number(),
  endsAt: z.number(),
  relation: Relation,
  calledName: z.string(),
})
export type SameDay = z.infer<typeof SameDay>

/** Why one cannot lend a hand here; `whyNoHelperWords` says it. */
export const WhyNoHelper = z.enum([
  'unregistered',
  'waiting',
  'declined',
  'left',
  'course',
  'guardian',
  'adult',
  'stopped',
])
export type WhyNoHelper = z.infer<typeof WhyNoHelper>

/** One date as a resident sees it: of the others nothing but how many there are. */
export const SessionView = z.object({
  ...SessionRow.shape,
  words: z.string(),
  partners: z.array(z.string()),
  mode: Mode,
  rainPlace: z.optional(z.string()),
  ageBands: z.array(AgeBand),
  /** Where one must live; empty: anywhere. */
  communities: z.array(z.object({ code: z.string(), name: z.string() })),
  helperWords: z.optional(z.string()),
  /** A helper must have passed it. */
  course: z.optional(Course),
  slotMinutes: z.number(),
  slots: z.array(SlotView),
  perSignUp: z.number(),
  noteKind: NoteKind,
  withdrawUntil: z.number(),
  answerMinutes: z.number(),
  cancelReason: z.optional(z.string()),
  cover: z.optional(PhotoView),
  contact: z.object({ displayName: z.string(), workPhone: z.optional(z.string()) }),
  station: z.object({ name: z.string(), phone: z.string() }),
  entries: z.array(MyEntry),
  removals: z.array(MyRemoval),
  sameDay: z.array(SameDay),
  /** At most three; the same activity first. */
  others: z.array(OtherDate),
  /** Makes the sign-up of those who come one call; good for a quarter of an hour. */
  pass: z.optional(z.string()),
  helperPass: z.optional(z.string()),
  whyNoHelper: z.optional(WhyNoHelper),
})
export type SessionView = z.infer<typeof SessionView>
