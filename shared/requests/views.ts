import { RequestErrand } from '../errands/request-errand'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { PhotoCheck } from '../photos/model'
import { PassablePart } from './parts'
import {
  CallLine,
  CallOutcome,
  CloseCode,
  ForWhom,
  HazardKind,
  Kind,
  LineKind,
  Party,
  Reachable,
  ResultCode,
  Status,
  Urgency,
} from './model'

/** Words as this reader may see them; absent while they are held. */
export const WordsView = z.object({
  words: z.optional(z.string()),
  isHeld: z.boolean(),
  /** True where this reader may decide about held words; the words are given then. */
  canReview: z.boolean(),
})
export type WordsView = z.infer<typeof WordsView>

export const PhotoView = z.object({
  id: Id,
  check: PhotoCheck,
  /** Good for ten minutes; absent while it is held from this reader. */
  url: z.optional(z.string()),
  /** True where this reader may decide whether others see it. */
  canReview: z.boolean(),
})
export type PhotoView = z.infer<typeof PhotoView>

/** Where something is wrong, and what. The words are empty while the check holds them from this reader. */
export const SpotView = z.object({
  hazard: HazardKind,
  words: z.string(),
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
})
export type SpotView = z.infer<typeof SpotView>

/** An open report of the street, for somebody who is about to report the same. */
export const SameReport = z.object({
  id: Id,
  title: z.string(),
  /** Where, as on a plate. */
  place: z.string(),
  createdAt: z.number(),
  /** 大约 30 米 */
  distance: z.string(),
  /** How many people reported it. */
  reporters: z.number(),
  /** The first photo that has passed the check; good for ten minutes. */
  photoUrl: z.optional(z.string()),
  /** The reader is one of those people. */
  isMine: z.boolean(),
})
export type SameReport = z.infer<typeof SameReport>

/** A line of a list: enough for a card or a row of the desk. */
export const RequestRow = z.object({
  id: Id,
  quote: z.string(),
  title: z.string(),
  kind: Kind,
  status: Status,
  urgency: Urgency,
  forWhom: ForWhom,
  communityName: z.string(),
  building: z.string(),
  /** Of a report from the street (practice B6). */
  spot: z.optional(SpotView),
  /** How many people reported the same thing besides the first. */
  joined: z.number(),
  createdAt: z.number(),
  updatedAt: z.number(),
  visitAt: z.optional(z.number()),
  closedAt: z.optional(z.number()),
  isRated: z.boolean(),
  /** What is due next, for station people; absent while the clock stands. */
  due: z.optional(z.object({ what: z.enum(['reply', 'resolve']), at: z.number() })),
  /** Somebody may be in danger. */
  isCrisis: z.boolean(),
  /** Written down by a worker on the phone. */
  isByPhone: z.boolean(),
  /** 代办: who of the station or the residents' committee filed it. */
  filedBy: z.optional(z.object({ displayName: z.string(), as: z.enum(['worker', 'committee']) })),
  /** Whom it is for has taken it over. */
  isClaimed: z.boolean(),
  /** Working name of who has it. */
  assigneeName: z.optional(z.string()),
  /** True where it lies with this reader. */
  isMine: z.boolean(),
  isAssigned: z.boolean(),
  /** The last line said, when the reader may see it. */
  lastLine: z.optional(
    z.object({ words: z.string(), mine: z.boolean(), displayName: z.optional(z.string()) }),
  ),
})
export type RequestRow = z.infer<typeof RequestRow>

export const TimelineEntry = z.object({
  id: z.string(),
  fact: z.string(),
  at: z.number(),
  by: z.enum(['me', 'author', 'staff', 'clock']),
  detail: z.record(z.string(), z.unknown()),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const LineView = z.object({
  id: z.string(),
  kind: LineKind,
  at: z.number(),
  mine: z.boolean(),
  displayName: z.optional(z.string()),
  text: WordsView,
  photos: z.array(PhotoView),
})
export type LineView = z.infer<typeof LineView>

/** One request as one reader may see it. */
export const RequestView = z.object({
  ...RequestRow.shape,
  parties: z.array(Party),
  text: WordsView,
  photos: z.array(PhotoView),
  reachable: Reachable,
  askedUrgency: Urgency,
  urgencyReason: z.optional(WordsView),
  /** The author sees the own door; staff open the contact for it. */
  door: z.optional(z.string()),
  calledName: z.optional(z.string()),
  assignee: z.optional(
    z.object({
      /** For station people, who hand over by it. */
      accountId: z.optional(Id),
      displayName: z.string(),
      workPhone: z.optional(z.string()),
    }),
  ),
  station: z.object({ id: Id, name: z.string(), phone: z.string() }),
  /** For station people: the latest referral; open while it waits or somebody outside works on it. */
  referral: z.optional(z.object({ id: Id, isOpen: z.boolean() })),
  /** What came along when another station had it first; the reader sees no more of what was before. */
  cameWith: z.optional(z.array(PassablePart)),
  /** The errand it was turned into, the latest; its steps are in the timeline. */
  errand: z.optional(RequestErrand),
  timeline: z.array(TimelineEntry),
  talk: z.array(LineView),
  /** How it came in, for station people. */
  call: z.optional(z.object({ line: CallLine, outcome: CallOutcome, isAnonymous: z.boolean() })),
  result: z.optional(WordsView),
  resultCode: z.optional(ResultCode),
  closeReason: z.optional(WordsView),
  closeCode: z.optional(CloseCode),
  rating: z.optional(z.object({ stars: z.number(), comment: z.optional(WordsView) })),
})
export type RequestView = z.infer<typeof RequestView>
