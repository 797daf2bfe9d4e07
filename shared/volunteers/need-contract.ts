import { AgeBand } from '../activities/codes'
import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode } from '../network/contract'
import { FreeTime } from './free-times'
import { Course, Skill } from './model'
import { NEED_MINUTES_MAX, NEED_TITLE_MAX, NeedStatus } from './need-model'

const moved = z.object({ id: Id, status: NeedStatus })

/**
 * Puts what an elder would like somebody for on the list of one's station. No names in the words: the worker takes the
 * volunteer along the first time. Refusals: network.community_unknown, network.not_covered, not_found (another station's
 * community), volunteers.words_held.
 */
export const addNeed = command('volunteers.addNeed', {
  permit: 'volunteers.manage',
  input: z.object({
    communityCode: CommunityCode,
    title: text(NEED_TITLE_MAX),
    words: text(120),
    skill: Skill,
    course: z.optional(Course),
    needsEntry: z.boolean(),
    freeTimes: z.array(FreeTime).check(z.minLength(1)),
    isWeekly: z.boolean(),
    minutes: z.int().check(z.minimum(10), z.maximum(NEED_MINUTES_MAX)),
  }),
  output: moved,
})

/** Nobody is looked for any more; whoever does it reads why. Refusals: not_found, volunteers.need_over. */
export const closeNeed = command('volunteers.closeNeed', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, reason: text(60) }),
  output: moved,
})

/**
 * Takes it; one of many wins. `pass` comes with the list. Refusals: not_found, volunteers.need_taken, volunteers.need_yours,
 * volunteers.need_over, volunteers.need_lacking {course | skill | age}, volunteers.not_active.
 */
export const takeNeed = command('volunteers.takeNeed', {
  permit: 'self',
  input: z.object({ id: Id, pass: z.optional(z.string().check(z.maxLength(400))) }),
  output: moved,
})

/** Gives it back, at any time. Refusals: not_found, volunteers.need_not_yours. */
export const releaseNeed = command('volunteers.releaseNeed', {
  permit: 'self',
  input: z.object({ id: Id }),
  output: moved,
})

/** What everybody may know of a need: of the place the community only. */
export const NeedRow = z.object({
  id: Id,
  status: NeedStatus,
  title: z.string(),
  words: z.string(),
  skill: Skill,
  course: z.optional(Course),
  communityName: z.string(),
  needsEntry: z.boolean(),
  freeTimes: z.array(FreeTime),
  isWeekly: z.boolean(),
  minutes: z.number(),
  /** Who has been doing it since when. */
  taker: z.optional(z.object({ displayName: z.string(), at: z.number() })),
  closeReason: z.optional(z.string()),
  listedAt: z.number(),
})
export type NeedRow = z.infer<typeof NeedRow>

/** The list of one's stations in one status, newest first. */
export const listNeeds = query('volunteers.listNeeds', {
  permit: 'volunteers.manage',
  input: z.object({ status: NeedStatus, cursor: z.optional(Cursor) }),
  output: pageOf(NeedRow),
})

/** Somebody of the register who would fit a need. */
export const Candidate = z.object({
  id: Id,
  displayName: z.string(),
  ageBand: z.optional(AgeBand),
  communityName: z.string(),
  /** 就住这个社区，周二上午有空，会陪伴聊天 */
  reason: z.string(),
})
export type Candidate = z.infer<typeof Candidate>

/** Who may do it and would fit, the best first; whoever lacks a skill, a course or the years is not among them. Refusals: not_found. */
export const matchNeed = query('volunteers.matchNeed', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: z.object({ need: NeedRow, candidates: z.array(Candidate) }),
})
