import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { isAgreementOver } from './agreement-rules'
import { MEMBERS_MAX, type Person, type Team } from './model'
import { isLeader, isMember, ledBy, personOf } from './rules'

type NotNow = Refusal<'teams.not_now'>

/** Somebody asks: an open team takes her at once, in another one its leader or the station decides. */
export function join(
  team: Team,
  person: Person,
  at: number,
):
  | Decision<Team>
  | Refusal<
      'teams.not_now' | 'teams.member_already' | 'teams.full' | 'teams.agreement_over' | 'teams.by_code'
    > {
  const no = whyNotIn(team, person.accountId, at)
  if (no !== undefined) return no
  if (team.kind !== 'neighbours') return refuse('teams.by_code')
  if (team.joinWay === 'open') return { next: withMember(team, person, at), facts: [{ fact: 'team.joined' }] }
  if (team.asks.some(({ accountId }) => accountId === person.accountId)) return refuse('teams.member_already')
  return {
    next: { ...team, asks: [...team.asks, { ...person, askedAt: at }] },
    facts: [
      { fact: 'team.asked', detail: { leaderId: team.leader?.accountId, deputyId: team.deputy?.accountId } },
    ],
  }
}

/** The code is the partner's word for her. */
export function joinByCode(
  team: Team,
  person: Person,
  at: number,
):
  Decision<Team> | Refusal<'teams.not_now' | 'teams.member_already' | 'teams.full' | 'teams.agreement_over'> {
  return (
    whyNotIn(team, person.accountId, at) ?? {
      next: withMember(team, person, at),
      facts: [{ fact: 'team.joined', detail: { byCode: true } }],
    }
  )
}

function whyNotIn(team: Team, accountId: string, at: number) {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (isMember(team, accountId)) return refuse('teams.member_already')
  if (isAgreementOver(team, at)) return refuse('teams.agreement_over', { team: team.name })
  return team.members.length >= MEMBERS_MAX ? refuse('teams.full') : undefined
}

/** Who says yes or no to whoever asked. `isDesk`: holds a post at the team's station, for when no leader answers. */
export interface Decider {
  readonly id: string
  readonly isDesk: boolean
}

type NotDecided = Refusal<'teams.not_now' | 'teams.not_leader' | 'teams.yourself' | 'teams.nobody_asked'>

/** Whether she may say who comes in: the leader, and who stands in for her. */
export function decidesWhoIn(team: Pick<Team, 'leader' | 'deputy'>, personId: string): boolean {
  return isLeader(team, personId) || team.deputy?.accountId === personId
}

/** Somebody who asked is in. */
export function admit(
  team: Team,
  decider: Decider,
  personId: string,
  at: number,
): Decision<Team> | NotDecided | Refusal<'teams.full'> {
  const ask = askOf(team, decider, personId)
  if ('refused' in ask) return ask
  if (team.members.length >= MEMBERS_MAX) return refuse('teams.full')
  const { accountId, displayName } = ask
  return {
    next: withMember(team, { accountId, displayName }, at),
    facts: [
      {
        fact: 'team.admitted',
        detail: decidesWhoIn(team, decider.id) ? { personId } : { personId, isByStation: true },
      },
    ],
  }
}

/** Not this time; who asked hears it in kind words, and can ask again. */
export function refuseAsk(team: Team, decider: Decider, personId: string): Decision<Team> | NotDecided {
  const ask = askOf(team, decider, personId)
  if ('refused' in ask) return ask
  return {
    next: { ...team, asks: team.asks.filter(({ accountId }) => accountId !== personId) },
    facts: [{ fact: 'team.refused', detail: { personId } }],
  }
}

function askOf(team: Team, { id, isDesk }: Decider, personId: string) {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (!isDesk && !decidesWhoIn(team, id)) return refuse('teams.not_leader')
  if (id === personId) return refuse('teams.yourself')
  return team.asks.find(({ accountId }) => accountId === personId) ?? refuse('teams.nobody_asked')
}

/** At any time and at once, also for whoever only asked; the leader hands over first. Her seats go free unless she keeps them. */
export function leave(
  team: Team,
  personId: string,
  at: number,
  keepsSeats = false,
): Decision<Team> | Refusal<'teams.not_a_member' | 'teams.leader_first'> {
  if (isLeader(team, personId) && team.status === 'active') return refuse('teams.leader_first')
  if (!isMember(team, personId) && team.asks.every(({ accountId }) => accountId !== personId))
    return refuse('teams.not_a_member')
  const freesSeats = isMember(team, personId) && !keepsSeats
  return { next: without(team, personId, at), facts: [{ fact: 'team.left', detail: { freesSeats } }] }
}

/** Somebody is no volunteer any more: her place in the team is free, and where she led it, the deputy leads or the station is told. */
export function dropOut(
  team: Team,
  personId: string,
  headIds: readonly string[],
  at: number,
): Decision<Team> | Refusal<'teams.not_a_member'> {
  if (!isMember(team, personId)) return refuse('teams.not_a_member')
  const { leader: _, ...rest } = without(team, personId, at)
  if (!isLeader(team, personId)) return { next: without(team, personId, at), facts: [{ fact: 'team.left' }] }
  const deputy = personOf(rest, rest.deputy?.accountId)
  if (deputy === undefined)
    return {
      next: { ...rest, isLeaderShown: false },
      facts: [{ fact: 'team.leaderless', detail: { headIds } }],
    }
  const detail = { leaderId: deputy.accountId }
  return { next: ledBy(rest, deputy), facts: [{ fact: 'team.lead_handed', detail }] }
}

/** The leader hands the team to another member. */
export function handLead(
  team: Team,
  leaderId: string,
  personId: string,
): Decision<Team> | Refusal<'teams.not_now' | 'teams.not_leader' | 'teams.not_a_member'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (!isLeader(team, leaderId)) return refuse('teams.not_leader')
  const person = personOf(team, personId)
  if (person === undefined || personId === leaderId) return refuse('teams.not_a_member')
  return {
    next: ledBy(team, person),
    facts: [{ fact: 'team.lead_handed', detail: { leaderId: personId } }],
  }
}

/** Whether the leader stands by her working name where everybody reads. Hers alone to say. */
export function showLeader(
  team: Team,
  leaderId: string,
  isShown: boolean,
): Decision<Team> | NotNow | Refusal<'teams.not_leader'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (!isLeader(team, leaderId)) return refuse('teams.not_leader')
  return {
    next: { ...team, isLeaderShown: isShown },
    facts: [{ fact: 'team.leader_shown', detail: { isShown } }],
  }
}

function withMember(team: Team, person: Person, at: number): Team {
  return {
    ...team,
    members: [...team.members, { ...person, joinedAt: at }],
    memberIds: [...team.memberIds, person.accountId],
    asks: team.asks.filter(({ accountId }) => accountId !== person.accountId),
  }
}

function without(team: Team, personId: string, at: number): Team {
  const { deputy, ...rest } = team
  const left: Team = {
    ...rest,
    members: team.members.map((one) =>
      one.accountId === personId && one.leftAt === undefined ? { ...one, leftAt: at } : one,
    ),
    memberIds: team.memberIds.filter((id) => id !== personId),
    asks: team.asks.filter(({ accountId }) => accountId !== personId),
  }
  return deputy === undefined || deputy.accountId === personId ? left : { ...left, deputy }
}
