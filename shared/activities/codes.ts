import { z } from '../kernel/schema'

/** What kind of activity it is (practices C2, C9, D12). */
export const activityKinds = [
  'talk',
  'class',
  'outing',
  'festival',
  'cleanup',
  'training',
  'clinic',
  'haircut',
  'bath',
  'meal',
] as const
export const ActivityKind = z.enum(activityKinds)
export type ActivityKind = z.infer<typeof ActivityKind>

/** Kinds where somebody is served (义诊, 义剪, 助浴, 助餐): they may have slots and ask for a note. */
export const serviceKinds = ['clinic', 'haircut', 'bath', 'meal'] as const satisfies readonly ActivityKind[]

/** Age in bands, never a birth date (practice C7). `child` is under 14, whose data the law guards more closely; `minor` is under 18, `eldest` 80 and more. */
export const ageBands = ['child', 'minor', 'adult', 'senior', 'elder', 'eldest'] as const
export const AgeBand = z.enum(ageBands)
export type AgeBand = z.infer<typeof AgeBand>

/** participant: comes to take part or to be served. helper: a volunteer who lends a hand. */
export const parts = ['participant', 'helper'] as const
export const Part = z.enum(parts)
export type Part = z.infer<typeof Part>

/** spot: everybody comes. home: one goes to them. either: whoever cannot come is visited. */
export const modes = ['spot', 'home', 'either'] as const
export const Mode = z.enum(modes)
export type Mode = z.infer<typeof Mode>

/** What those who serve must know beforehand: sealed, and opened for them only. */
export const noteKinds = ['none', 'diet', 'health'] as const
export const NoteKind = z.enum(noteKinds)
export type NoteKind = z.infer<typeof NoteKind>

/** open: people sign up or it is under way. confirmed: the organiser has said who was there. */
export const sessionStatuses = ['open', 'cancelled', 'confirmed'] as const
export const SessionStatus = z.enum(sessionStatuses)
export type SessionStatus = z.infer<typeof SessionStatus>

/** For whom somebody signs up. */
export const relations = ['self', 'parent', 'child', 'spouse', 'other'] as const
export const Relation = z.enum(relations)
export type Relation = z.infer<typeof Relation>
