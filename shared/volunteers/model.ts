import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

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

/** Courses without which some errands are not given out: 陪诊 and 助浴. */
export const courses = ['escort', 'care'] as const
export const Course = z.enum(courses)
export type Course = z.infer<typeof Course>

/** waiting: the station has not decided yet. left: the person has stopped; registering again is possible. */
export const volunteerStatuses = ['waiting', 'active', 'declined', 'left'] as const
export const VolunteerStatus = z.enum(volunteerStatuses)
export type VolunteerStatus = z.infer<typeof VolunteerStatus>

/** A course that a worker has recorded as passed. */
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
