import { ActivityKind, NoteKind, Part, SessionStatus } from '../activities/model'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'

export const EntryId = z.string().check(z.minLength(1), z.maxLength(40))

export const Way = z.enum(['in', 'out'])
export type Way = z.infer<typeof Way>

export const Came = z.enum(['early', 'onTime', 'late', 'noShow'])
export type Came = z.infer<typeof Came>

/** What everybody who is in may know of a session. */
const sessionFields = {
  id: Id,
  title: z.string(),
  kind: ActivityKind,
  place: z.string(),
  communityName: z.string(),
  /** Epoch ms. */
  startsAt: z.number(),
  endsAt: z.number(),
  status: SessionStatus,
  station: z.object({ name: z.string(), phone: z.string() }),
}

export const CorrectionView = z.object({
  id: z.string(),
  entryId: EntryId,
  askedMinutes: z.number(),
  words: z.string(),
  at: z.number(),
  answer: z.optional(z.object({ isGranted: z.boolean(), words: z.string(), at: z.number() })),
})
export type CorrectionView = z.infer<typeof CorrectionView>

/** One person as the organiser sees her. */
export const SheetLine = z.object({
  entryId: EntryId,
  part: Part,
  /** How the person is called; of a helper the working name. */
  name: z.string(),
  /** Epoch ms; where there are slots. */
  slotStartsAt: z.optional(z.number()),
  /** 0 holds a seat; 1 is the first of those who wait. */
  waiting: z.number(),
  isAtHome: z.boolean(),
  /** Epoch ms. */
  inAt: z.optional(z.number()),
  outAt: z.optional(z.number()),
  /** From the marks, or as it was confirmed; absent for those of whom nothing is said: who still wait. */
  came: z.optional(Came),
  creditMinutes: z.number(),
  reason: z.optional(z.string()),
  /** It is the reader herself. */
  isMe: z.boolean(),
})
export type SheetLine = z.infer<typeof SheetLine>

export const SheetView = z.object({
  ...sessionFields,
  noteKind: NoteKind,
  /** Participants who have checked in. */
  servedCount: z.number(),
  minutesMax: z.number(),
  lines: z.array(SheetLine),
  corrections: z.array(CorrectionView),
})
export type SheetView = z.infer<typeof SheetView>

/** One of the people for whom one signed up. */
export const MyLine = z.object({
  entryId: EntryId,
  part: Part,
  name: z.string(),
  slotStartsAt: z.optional(z.number()),
  waiting: z.number(),
  inAt: z.optional(z.number()),
  outAt: z.optional(z.number()),
  came: z.optional(Came),
  /** Confirmed ones; absent before. */
  creditMinutes: z.optional(z.number()),
  correction: z.optional(CorrectionView),
  /** To be shown to the organiser's camera. */
  text: z.string(),
})
export type MyLine = z.infer<typeof MyLine>

export const MyCodeView = z.object({
  ...sessionFields,
  lines: z.array(MyLine),
  minutesMax: z.number(),
  /** Give it back with a check-in; it saves a look at who is in. */
  pass: z.string(),
})
export type MyCodeView = z.infer<typeof MyCodeView>

/** One person who is served, for those who serve. */
export const ServedLine = z.object({
  entryId: EntryId,
  name: z.string(),
  slotStartsAt: z.optional(z.number()),
  /** 糖尿病，少放盐 */
  note: z.optional(z.string()),
  /** Where somebody comes to the flat; for the station. */
  building: z.optional(z.string()),
  door: z.optional(z.string()),
  phone: z.optional(z.string()),
})
export type ServedLine = z.infer<typeof ServedLine>

/** What every check-in answers with. */
export const Marked = z.object({
  id: Id,
  way: Way,
  /** Those who are marked now, and of when. */
  people: z.array(z.object({ entryId: EntryId, at: z.number() })),
})
export type Marked = z.infer<typeof Marked>
