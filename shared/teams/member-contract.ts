import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { z } from '../kernel/schema'
import { CommunityCode } from '../network/contract'
import { VolunteerStatus } from '../volunteers/model'
import { TeamRow, TeamView } from './views'

const onTeam = z.object({ id: Id })
const onMember = z.object({
  id: Id,
  /** Entry in the register. */
  memberId: Id,
})
/** Whether the caller is in it now. */
const standing = z.object({ id: Id, mine: z.enum(['leader', 'member', 'asked', 'none']) })

/**
 * An active volunteer asks to be in: an open team takes her at once. Refusals: teams.not_a_volunteer, teams.not_now,
 * teams.member_already, teams.full, teams.by_code (a partner's team takes people by its code), teams.agreement_over.
 */
export const joinTeam = command('teams.join', { permit: 'self', input: onTeam, output: standing })

/**
 * Into a university's or company's team by the code it handed out. Whoever is not active yet counts as come through it.
 * Wrong codes count together with other wrong codes. Refusals: teams.register_first, teams.code_unknown, people.try_later,
 * teams.agreement_over, teams.member_already, teams.full.
 */
export const joinTeamByCode = command('teams.joinByCode', {
  permit: 'self',
  input: z.object({ code: z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[A-Z0-9]{8}$/)) }),
  output: standing,
})

/**
 * Lets somebody in who asked: the leader, who stands in for her, or a worker of the station where neither answers. Refusals:
 * not_found (neither in it nor of its station), teams.not_now, teams.not_leader, teams.yourself, teams.nobody_asked, teams.full.
 */
export const admitToTeam = command('teams.admit', { permit: 'self', input: onMember, output: standing })

/** Not this time; by the same people and with the same refusals, except teams.full. */
export const refuseFromTeam = command('teams.refuse', { permit: 'self', input: onMember, output: standing })

/**
 * At any time, at once. The seats she holds as a helper in days to come go to the next in line, and what she does week by week
 * is looked for anew, unless she keeps them. Refusals: not_found (not in it), teams.leader_first.
 */
export const leaveTeam = command('teams.leave', {
  permit: 'self',
  input: z.object({
    id: Id,
    /** She comes all the same to what she has signed up for. */
    keepsSeats: z.optional(z.boolean()),
  }),
  output: standing,
})

/** The leader hands the team to another member. Refusals: not_found, teams.not_now, teams.not_a_member. */
export const handLead = command('teams.handLead', { permit: 'self', input: onMember, output: standing })

/** The leader says whether her working name stands where everybody reads. Refusals: not_found, teams.not_now. */
export const showLeader = command('teams.showLeader', {
  permit: 'self',
  input: z.object({ id: Id, isShown: z.boolean() }),
  output: standing,
})

/**
 * Stays a volunteer without the group one came through: the station looks at the entry once more. Refusals: not_found (never
 * registered), teams.on_your_own, volunteers.not_now.
 */
export const stayOnMyOwn = command('teams.stayOnMyOwn', {
  permit: 'self',
  input: z.object({}),
  output: z.object({ id: Id, status: VolunteerStatus }),
})

/**
 * The teams of the own station, newest first: of the register, else of where one lives, else of the community given. Nothing
 * where none of these is known. Refusals: network.community_unknown, network.not_covered.
 */
export const listTeams = query('teams.list', {
  permit: 'self',
  input: z.object({ communityCode: z.optional(CommunityCode), cursor: z.optional(Cursor) }),
  output: pageOf(TeamRow),
})

/** The teams one is in, newest first. */
export const listMyTeams = query('teams.listMine', {
  permit: 'self',
  input: z.object({ cursor: z.optional(Cursor) }),
  output: pageOf(TeamRow),
})

/** One team: to everybody what it is, to members who is in it. An ended one is there for its members only. */
export const getTeam = query('teams.get', { permit: 'self', input: onTeam, output: TeamView })
