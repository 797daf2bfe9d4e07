import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { Kind } from '../requests/model'
import { PhotoView } from '../requests/views'
import { Course, Skill } from '../volunteers/model'
import { LeftHow, Payer, Stage, Stop } from './model'

/** What everybody may know of an errand: of the place the community only. */
export const ErrandRow = z.object({
  id: Id,
  title: z.string(),
  words: z.string(),
  /** For the drawing beside it. */
  kind: Kind,
  stage: Stage,
  /** Estimated. */
  minutes: z.number(),
  /** Epoch ms; absent: whenever one likes until `endsAt`. `windowWords(row, now)` says it. */
  startsAt: z.optional(z.number()),
  endsAt: z.number(),
  /** For the plate. */
  communityName: z.string(),
  payer: Payer,
  /** `costWords(row)` says it. */
  costLimitFen: z.optional(z.number()),
  needsEntry: z.boolean(),
  skills: z.array(Skill),
  course: z.optional(Course),
  places: z.number(),
  freePlaces: z.number(),
})
export type ErrandRow = z.infer<typeof ErrandRow>

/** Why one cannot take this one yet, and what to do: a course to take, or to renew (`isOver`), a skill to add to one's entry. */
export const Lacking = z.union([
  z.object({ course: Course, isOver: z.optional(z.literal(true)) }),
  z.object({ skill: Skill }),
  /** A minor goes into nobody's flat. */
  z.object({ age: z.literal('adult') }),
])
export type Lacking = z.infer<typeof Lacking>

export const Nearness = z.enum(['home', 'area', 'street', 'beyond'])
export type Nearness = z.infer<typeof Nearness>

/** An errand as it is offered to one person. */
export const NearErrand = z.object({
  ...ErrandRow.shape,
  nearness: Nearness,
  /** Why it is offered: 就在枫林里，您会水电小修. */
  reason: z.string(),
  /** Present where something is missing; such rows come last and have no pass. `lackingWords` says it. */
  lacking: z.optional(Lacking),
  /** Give it back with `errands.grab`. Absent where one may not take it. */
  pass: z.optional(z.string()),
})
export type NearErrand = z.infer<typeof NearErrand>

/** Where to go and whom to ring; for whoever has it in hand, and for nobody else. */
export const ErrandNeed = z.object({
  calledName: z.string(),
  phone: z.optional(z.string()),
  building: z.string(),
  door: z.optional(z.string()),
  /** The whole text, with its numbers. */
  words: z.string(),
  /** The stops with their numbers; the resident's door comes after the last. */
  steps: z.array(Stop),
})
export type ErrandNeed = z.infer<typeof ErrandNeed>

/** What a helper said when it was done. */
export const ReportView = z.object({
  at: z.number(),
  minutesUsed: z.number(),
  costFen: z.number(),
  /** Absent while the check holds them. */
  words: z.optional(z.string()),
  photos: z.array(PhotoView),
})

export const HelperView = z.object({
  displayName: z.string(),
  state: z.enum(['going', 'done']),
  grabbedAt: z.number(),
  isMe: z.boolean(),
  report: z.optional(ReportView),
  /** For the station only. */
  phone: z.optional(z.string()),
})
export type HelperView = z.infer<typeof HelperView>

/** One errand as one reader may see it. */
export const ErrandView = z.object({
  ...ErrandRow.shape,
  /** As what one reads it. */
  as: z.enum(['helper', 'resident', 'worker']),
  steps: z.array(Stop),
  helpers: z.array(HelperView),
  /** For a helper while going. */
  need: z.optional(ErrandNeed),
  /** For the resident and the station. */
  requestId: z.optional(Id),
  /** Who had it and has it no more; for the station. */
  left: z.array(
    z.object({
      displayName: z.string(),
      at: z.number(),
      how: LeftHow,
      words: z.optional(z.string()),
    }),
  ),
  cancelReason: z.optional(z.string()),
  /** How a worker knows that it is done; for the station. */
  confirmReason: z.optional(z.string()),
  /** What the resident said was missing; for helpers and the station. */
  sentBack: z.optional(z.string()),
  /** The worker and the station, to ring. */
  workerName: z.string(),
  station: z.object({ name: z.string(), phone: z.string() }),
})
export type ErrandView = z.infer<typeof ErrandView>
