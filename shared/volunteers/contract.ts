import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { CommunityCode, DivisionView } from '../network/contract'
import { Phone } from '../people/contract'
import { AREAS_MAX, Course, PassedCourse, Skill, VolunteerStatus } from './model'

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
const moved = z.object({ id: Id, status: VolunteerStatus })
/** The working name that residents read: two to six characters, no figures. */
const DisplayName = z.string().check(z.trim(), z.regex(/^[\p{Script=Han}A-Za-z·]{2,6}$/u))

/**
 * Puts oneself into the register, or edits what is there. It goes to the station of the home community, which decides; an
 * edit that changes the name residents read, or the station, waits for it again. The page fills name, phone and home from
 * the own profile (people.getMe). Refusals: network.community_unknown, network.not_covered.
 */
export const registerVolunteer = command('volunteers.register', {
  permit: 'self',
  input: z.object({
    displayName: DisplayName,
    contact: z.object({ calledName: text(12), phone: Phone }),
    /** Home. */
    communityCode: CommunityCode,
    /** Other communities one is willing to go to. */
    areaCodes: z.array(CommunityCode).check(z.maxLength(AREAS_MAX)),
    skills: z.array(Skill).check(z.minLength(1)),
  }),
  output: moved,
})

/** Stops. What one has in hand stays there until it is finished or released. Refusals: volunteers.not_now. */
export const leaveVolunteers = command('volunteers.leave', {
  permit: 'self',
  input: z.object({}),
  output: moved,
})

/** Lets somebody in, also somebody who was declined before. Refusals: not_found, volunteers.not_now, volunteers.yourself. */
export const admitVolunteer = command('volunteers.admit', {
  permit: 'requests.handle',
  input: z.object({ id: Id }),
  output: moved,
})

/** Does not let somebody in, or no longer, with a reason that she reads. Refusals as with admitting. */
export const declineVolunteer = command('volunteers.decline', {
  permit: 'requests.handle',
  input: z.object({ id: Id, reason: text(100) }),
  output: moved,
})

/** Records a course as passed until a day (epoch ms). The same course again moves its end. Refusals: volunteers.course_over, volunteers.yourself. */
export const recordCourse = command('volunteers.recordCourse', {
  permit: 'requests.handle',
  input: z.object({ id: Id, course: Course, until: z.int() }),
  output: moved,
})

/** The own entry; `volunteer` is absent for whoever has never registered. */
export const getMyVolunteer = query('volunteers.getMine', {
  permit: 'self',
  input: z.object({}),
  output: z.object({
    volunteer: z.optional(
      z.object({
        id: Id,
        status: VolunteerStatus,
        displayName: z.string(),
        contact: z.object({ calledName: z.string(), phone: z.string() }),
        home: DivisionView,
        areas: z.array(DivisionView),
        skills: z.array(Skill),
        courses: z.array(PassedCourse),
        /** Why not, where the station declined. */
        reason: z.optional(z.string()),
        station: z.object({ name: z.string(), phone: z.string() }),
      }),
    ),
  }),
})

/** A line of the station's register: no phone, no full name. */
export const VolunteerRow = z.object({
  id: Id,
  displayName: z.string(),
  status: VolunteerStatus,
  communityName: z.string(),
  /** How many other communities she is willing to go to. */
  areas: z.number(),
  skills: z.array(Skill),
  courses: z.array(PassedCourse),
  registeredAt: z.number(),
  reason: z.optional(z.string()),
})
export type VolunteerRow = z.infer<typeof VolunteerRow>

/** The register of one's stations in one status, newest first. */
export const listVolunteers = query('volunteers.list', {
  permit: 'requests.handle',
  input: z.object({ status: VolunteerStatus, cursor: z.optional(Cursor) }),
  output: pageOf(VolunteerRow),
})
