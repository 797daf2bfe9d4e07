import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { Assignee, Kind, Words } from '../requests/model'
import type { Course, Skill } from '../volunteers/model'

/** Who pays for what is bought: the station in advance, the resident at the door, or nothing is bought. */
export const payers = ['station', 'resident', 'none'] as const
export const Payer = z.enum(payers)
export type Payer = z.infer<typeof Payer>

/** open: somebody is looked for or on the way. done: everybody who took it has finished; the resident's word is missing. */
export const errandStatuses = ['open', 'done', 'confirmed', 'expired', 'cancelled'] as const
export const ErrandStatus = z.enum(errandStatuses)
export type ErrandStatus = z.infer<typeof ErrandStatus>

/** What a person reads: an open errand is either still looking for somebody, or everybody is on the way. See `stageOf`. */
export const stages = ['looking', 'going', 'done', 'confirmed', 'expired', 'cancelled'] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

export const ReleaseCode = z.enum(['ill', 'busy', 'far', 'cannot', 'other'])
export type ReleaseCode = z.infer<typeof ReleaseCode>

/** A stop on the way: the shop, the hospital. Never the resident's door: that comes by itself, to whoever has taken it. */
export const Stop = z.object({
  place: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
  /** What to do or say there. */
  hint: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
})
export type Stop = z.infer<typeof Stop>

/** Somebody who has taken it. Whoever gives it back is not among the helpers any more, but among those who left. */
export interface Helper {
  readonly accountId: string
  /** The working name: 许师傅. */
  readonly displayName: string
  readonly grabbedAt: number
  readonly state: 'going' | 'done'
  readonly report?: Report
}

/** What a helper says when it is done. */
export interface Report {
  readonly at: number
  readonly minutesUsed: number
  readonly costFen: number
  readonly photoIds: readonly string[]
  readonly words?: Words
}

/** lapsed: not done in time. stopped: no volunteer any more. The others she says herself. */
export const LeftHow = z.enum([...ReleaseCode.options, 'lapsed', 'stopped'])
export type LeftHow = z.infer<typeof LeftHow>

/** Somebody who had it and has it no more: gave it back, did not manage in time, or stopped being a volunteer. */
export interface Left {
  readonly accountId: string
  readonly displayName: string
  readonly at: number
  readonly how: LeftHow
  /** For the worker; numbers are folded. */
  readonly words?: string
}

/** A small job that came out of a request, for volunteers to take: its own document, so that the race is one write. */
export interface Errand extends Stored {
  readonly requestId: string
  readonly kind: Kind
  readonly stationId: string
  /** As it stands in the station's window; copied, so that winning the race reads nothing else. */
  readonly station: { readonly name: string; readonly phone: string }
  /** Who of the station may know of it: the request's circle. */
  readonly circle: string
  readonly communityCode: string
  readonly communityName: string
  /** The residents' side of the request. */
  readonly partyIds: readonly string[]
  /** Who made it, and hears of it. */
  readonly worker: Assignee
  /** Everything that volunteers read, as it was checked; they are shown it once that has passed. */
  readonly text: Words
  readonly title: string
  /** With numbers folded; the whole text is in `sealedNeed`. */
  readonly words: string
  readonly steps: readonly Stop[]
  /** Door, name, phone and whole text, sealed for this errand: opened for whoever has it in hand. */
  readonly sealedNeed: string
  /** True where somebody has to go into the flat. */
  readonly needsEntry: boolean
  readonly startsAt?: number
  /** By when. */
  readonly endsAt: number
  /** Estimated. */
  readonly minutes: number
  readonly payer: Payer
  /** Absent where nothing is bought. */
  readonly costLimitFen?: number
  /** All of them are needed. */
  readonly skills: readonly Skill[]
  readonly course?: Course
  /** How many people it takes. */
  readonly places: number
  readonly freePlaces: number
  readonly helpers: readonly Helper[]
  readonly left: readonly Left[]
  /** Whose passes open it no more: they stopped being volunteers while it was open. Absent: nobody's. */
  readonly barredIds?: readonly string[]
  readonly status: ErrandStatus
  /** Epoch ms of the last helper's finishing. */
  readonly doneAt?: number
  /** Every photo in the helpers' reports; for the index that tells which photos are used. */
  readonly allPhotoIds: readonly string[]
  /** True while something written waits for WeChat's answer; for the clock's index. */
  readonly hasUnchecked: boolean
  /** How a worker knows that the resident is content, where she did not say so herself. */
  readonly confirmReason?: string
  /** Why the worker took it back. */
  readonly cancelReason?: string
  /** What the resident said was missing. */
  readonly sentBack?: Words
}

export const TITLE_MAX = 14
export const HELPERS_MAX = 5
export const STOPS_MAX = 4
export const MINUTES_MIN = 5
export const MINUTES_MAX = 480
/** 500 yuan: more than that is no errand. */
export const COST_MAX_FEN = 50_000

const MINUTE_MS = 60_000
/** Somebody who took it and is late has this much longer. */
export const GRACE_MS = 60 * MINUTE_MS
/** A pass from the list is good this long. */
export const PASS_LASTS_MS = 15 * MINUTE_MS
export const DAY_MS = 24 * 60 * MINUTE_MS
/** An errand lies at most two weeks ahead. */
export const AHEAD_MAX_MS = 14 * DAY_MS
/** A second release within this time is noted. */
export const RELEASES_WITHIN_MS = 30 * DAY_MS

export function stageOf({ status, freePlaces }: Pick<Errand, 'status' | 'freePlaces'>): Stage {
  if (status !== 'open') return status
  return freePlaces > 0 ? 'looking' : 'going'
}
