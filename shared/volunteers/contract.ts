import { AgeBand } from '../activities/codes'
import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { CommunityCode, DivisionView } from '../network/contract'
import { Phone } from '../people/contract'
import { FreeTime } from './free-times'
import { IdKind } from './identity'
import { AREAS_MAX, Course, PassedCourse, Skill, VolunteerStatus } from './model'

export * from './need-contract'
export * from './service-contract'

const moved = z.object({ id: Id, status: VolunteerStatus })
/** Somebody to ring: never in a list. */
const Person = z.object({ calledName: text(12), phone: Phone })
/** The working name that residents read: two to six characters, no figures. */
const DisplayName = z.string().check(z.trim(), z.regex(/^[\p{Script=Han}A-Za-z·]{2,6}$/u))

/**
 * Puts oneself into the register, or edits what is there. It goes to the station of the home community, which decides; an
 * edit that changes the name residents read, or the station, waits for it again. The page fills name, phone and home from
 * the own profile (people.getMe). Refusals: network.community_unknown, network.not_covered, volunteers.too_young,
 * volunteers.guardian_needed.
 */
export const registerVolunteer = command('volunteers.register', {
  permit: 'self',
  input: z.object({
    displayName: DisplayName,
    contact: Person,
    ageBand: AgeBand,
    /** Of a child: eight or older. */
    isEight: z.optional(z.boolean()),
    /** Of a minor; she has ticked GUARDIAN_CONSENT. */
    guardian: z.optional(z.object({ ...Person.shape, hasAgreed: z.literal(true) })),
    /** Whom to ring if something happens on the way. */
    emergency: z.optional(Person),
    freeTimes: z.array(FreeTime),
    /** Home. */
    communityCode: CommunityCode,
    /** Other communities one is willing to go to. */
    areaCodes: z.array(CommunityCode).check(z.maxLength(AREAS_MAX)),
    skills: z.array(Skill).check(z.minLength(1)),
  }),
  output: moved,
})

/**
 * Real name and identity number, so that the station can enter one's service in the national system; nothing else is done
 * with them. Again replaces them. Refusals: not_found, volunteers.id_number.
 */
export const keepIdentity = command('volunteers.keepIdentity', {
  permit: 'self',
  input: z.object({
    realName: text(30),
    idKind: IdKind,
    idNumber: z.string().check(z.trim(), z.toUpperCase(), z.minLength(5), z.maxLength(18)),
    /** IDENTITY_PURPOSE was read and ticked. */
    hasAgreed: z.literal(true),
  }),
  output: moved,
})

/** Takes them away again. Refusals: not_found, volunteers.no_identity. */
export const removeIdentity = command('volunteers.removeIdentity', {
  permit: 'self',
  input: z.object({}),
  output: moved,
})

/** How to reach somebody in the register, and whom to ring for her. That one looked stays, and she sees it. Refusals: not_found. */
export const openVolunteerContact = command('volunteers.openContact', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: z.object({
    id: Id,
    calledName: z.string(),
    phone: z.string(),
    emergency: z.optional(z.object({ calledName: z.string(), phone: z.string() })),
    guardian: z.optional(z.object({ calledName: z.string(), phone: z.string(), agreedAt: z.number() })),
  }),
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
        ageBand: z.optional(AgeBand),
        freeTimes: z.array(FreeTime),
        emergency: z.optional(z.object({ calledName: z.string(), phone: z.string() })),
        guardian: z.optional(z.object({ calledName: z.string(), phone: z.string(), agreedAt: z.number() })),
        /** Of the identity number its end only. */
        identity: z.optional(z.object({ realName: z.string(), idKind: IdKind, tail: z.string() })),
        /** Who of the station looked at name and phones, newest first. */
        looks: z.array(z.object({ displayName: z.string(), at: z.number() })),
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
  /** `ageBandWords` says it; absent in old entries of grown-ups. */
  ageBand: z.optional(AgeBand),
  freeTimes: z.array(FreeTime),
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
