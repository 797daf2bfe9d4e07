import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { Assignee, TextCheck } from '../requests/model'
import type { FreeTime } from './free-times'
import type { Course, Skill } from './model'

/** open: somebody is looked for. taken: a volunteer does it, every week where it is weekly. */
export const needStatuses = ['open', 'taken', 'closed'] as const
export const NeedStatus = z.enum(needStatuses)
export type NeedStatus = z.infer<typeof NeedStatus>

export interface Taker {
  readonly accountId: string
  readonly displayName: string
  readonly at: number
}

/**
 * What an elder would like somebody for, as a worker put it on the list (practice C6): 每周二陪聊. No name, no door and no
 * phone are in it: the worker takes the volunteer along the first time.
 */
export interface Need extends Stored {
  readonly stationId: string
  readonly station: { readonly name: string; readonly phone: string }
  /** Who put it there, and takes the volunteer along. */
  readonly worker: Assignee
  readonly communityCode: string
  readonly communityName: string
  readonly title: string
  /** With numbers folded. */
  readonly words: string
  /** Volunteers see it once WeChat has passed its words. */
  readonly check: TextCheck
  /** Present while WeChat's answer is missing: it answers only for whoever wrote. */
  readonly writerOpenid?: string
  readonly skill: Skill
  readonly course?: Course
  /** True where it is in somebody's flat. */
  readonly needsEntry: boolean
  /** Any of these suits. */
  readonly freeTimes: readonly FreeTime[]
  readonly isWeekly: boolean
  /** Each time. */
  readonly minutes: number
  readonly status: NeedStatus
  readonly taker?: Taker
  readonly closeReason?: string
}

export const NEED_TITLE_MAX = 14
export const NEED_MINUTES_MAX = 240
