import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { DeskName, Post, PostRole, Profile, RoleName, templates } from './model'

const short = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
/** A mobile number of mainland China, or a landline with its area code. */
export const Phone = z.string().check(z.trim(), z.regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/))

/** At least one, each once. */
const Desks = z.array(DeskName).check(
  z.minLength(1),
  z.refine<readonly DeskName[]>((desks) => new Set(desks).size === desks.length),
)

/** Who am I here: how I am called, my home, my posts. */
export const getMe = query('people.getMe', {
  permit: 'self',
  input: z.object({}),
  output: z.object({
    id: Id,
    profile: z.optional(Profile),
    roles: z.array(RoleName),
    posts: z.array(Post),
    consents: z.record(z.enum(templates), z.number()),
  }),
})

/** How I want to be called and reached. What is left out is forgotten. */
export const saveProfile = command('people.saveProfile', {
  permit: 'self',
  input: z.object({
    calledName: short(12),
    phone: z.optional(Phone),
    communityCode: z.optional(z.string().check(z.regex(/^\d{12}$/))),
    building: z.optional(short(20)),
    door: z.optional(short(20)),
  }),
  output: z.object({ id: Id }),
})

/** The person has agreed in WeChat to one more message of each of these templates. */
export const leaveConsent = command('people.leaveConsent', {
  permit: 'self',
  input: z.object({ templates: z.array(z.enum(templates)).check(z.minLength(1), z.maxLength(3)) }),
  output: z.object({ id: Id }),
})

/**
 * Makes a code for one new colleague.
 * Refusals: people.cannot_fill, people.station_needed, people.area_needed; not_found for a station that is not the own one.
 */
export const invite = command('people.invite', {
  permit: 'team.manage',
  input: z.object({
    role: PostRole,
    stationId: z.optional(Id),
    areaCode: z.optional(z.string().check(z.regex(/^(\d{4}|\d{6})$/))),
    communityCodes: z.array(z.string().check(z.regex(/^\d{12}$/))).check(z.maxLength(60)),
    /** Of a worker (practice E9); without it the open ones. */
    desks: z.optional(Desks),
    displayName: short(12),
    workPhone: z.optional(Phone),
  }),
  /** Eight characters without look-alikes, shown once; only its hash is kept. */
  output: z.object({ id: Id, code: z.string(), expiresAt: z.number() }),
})

/**
 * Uses an invitation code.
 * Refusals: people.invitation_unknown / _used / _expired, people.already_in_post; people.try_later after ten wrong codes.
 */
export const join = command('people.join', {
  permit: 'self',
  input: z.object({ code: z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[0-9A-Z]{8}$/)) }),
  output: z.object({ id: Id, role: PostRole, stationId: z.optional(Id) }),
})

/** Ends a colleague's post, or one's own. Refusals: people.requests_left, people.post_ended. */
export const endPost = command('people.endPost', {
  permit: 'team.manage',
  input: z.object({ accountId: Id, postId: z.string().check(z.minLength(1), z.maxLength(40)) }),
  output: z.object({ id: Id }),
})

/**
 * Says which desks a worker of one's station holds from now on (practice E9). What lies with her on a desk she holds no more
 * goes on to who holds it, else to the head, within a minute. Refusals: not_found, people.post_ended.
 */
export const setDesks = command('people.setDesks', {
  permit: 'team.manage',
  input: z.object({ accountId: Id, postId: z.string().check(z.minLength(1), z.maxLength(40)), desks: Desks }),
  output: z.object({ id: Id }),
})

export const TeamMember = z.object({
  accountId: Id,
  post: Post,
  openRequests: z.number(),
})
export type TeamMember = z.infer<typeof TeamMember>

/** The people of one's station with what lies on their desks. */
export const listTeam = query('people.listTeam', {
  permit: 'team.read',
  input: z.object({ stationId: Id }),
  output: z.object({ members: z.array(TeamMember) }),
})
