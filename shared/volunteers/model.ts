import type { AgeBand } from '../activities/codes'
import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'
import type { FreeTime } from './free-times'

/** What somebody can lend a hand with; the code book of skills. */
export const skills = [
  'errands',
  'repair',
  'tech',
  'haircut',
  'care',
  'company',
  'escort',
  'driving',
  'tutoring',
  'cooking',
] as const
export const Skill = z.enum(skills)
export type Skill = z.infer<typeof Skill>

/** The code book of courses; some errands and activities need one: 陪诊, 助浴, 急救, 儿童保护, 认知症. */
export const courses = ['escort', 'care', 'firstaid', 'children', 'dementia'] as const
export const Course = z.enum(courses)
export type Course = z.infer<typeof Course>

/** waiting: the station has not decided yet. left: the person has stopped; registering again is possible. */
export const volunteerStatuses = ['waiting', 'active', 'declined', 'left'] as const
export const VolunteerStatus = z.enum(volunteerStatuses)
export type VolunteerStatus = z.infer<typeof VolunteerStatus>

/** A course that was passed: by a quiz, by a session, or a worker saw the paper. */
export const PassedCourse = z.object({
  course: Course,
  /** Epoch ms; from then on it does not count any more. */
  until: z.number(),
})
export type PassedCourse = z.infer<typeof PassedCourse>

/** Somebody who lends a hand: one document per person, whose id follows from the account's. */
export interface Volunteer extends Stored {
  readonly accountId: string
  /** The working name that residents read: 许师傅. No full name. */
  readonly displayName: string
  /** How the person is called and the phone number, for the station. */
  readonly sealedContact: string
  readonly skills: readonly Skill[]
  readonly courses: readonly PassedCourse[]
  /** When the clock has to say next that a course runs out; absent: nothing to say. */
  readonly remindAt?: number
  /** When she has time, week by week; absent or empty: she has not said. */
  readonly freeTimes?: readonly FreeTime[]
  /** Never a birth date. Absent in entries from before it was asked: those are of grown-ups. */
  readonly ageBand?: AgeBand
  /** Whom to ring if something happens to her on the way. */
  readonly sealedEmergency?: string
  /** Of a minor: name and phone of the guardian, and when she last ticked that she agrees (epoch ms). */
  readonly sealedGuardian?: string
  readonly guardianConsentAt?: number
  /** Real name and identity number, for the official record alone; kept at her wish, since then (epoch ms). */
  readonly sealedIdentity?: string
  readonly identityKeptAt?: number
  /** Home. */
  readonly communityCode: string
  readonly communityName: string
  /** Where she is also willing to go; the home is not among them. */
  readonly areaCodes: readonly string[]
  /** The station of the home community: it decides. */
  readonly stationId: string
  /** The stations of home and areas: whose errands she sees. */
  readonly stationIds: readonly string[]
  readonly status: VolunteerStatus
  /** Why she was not let in, for her to read. */
  readonly reason?: string
  /** Epoch ms of the latest registration. */
  readonly registeredAt: number
  /** The group with an agreement that vouched for her: she came by its code and has not been taken in on her own since. */
  readonly throughTeamId?: string
}

/** At most so many communities beside the home. */
export const AREAS_MAX = 12
/** A course counts at most three years; then it is refreshed. */
export const COURSE_LASTS_MAX_MS = 3 * 366 * 24 * 60 * 60 * 1000

/** One register entry per person: the id is the account's with another first letter. */
export function volunteerIdOf(accountId: string): string {
  return `v${accountId.slice(1)}`
}
