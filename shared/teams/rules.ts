import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import {
  FOUNDED_FROM_MEMBERS,
  MATURE_FROM_ACTIVITIES,
  MATURE_FROM_MEMBERS,
  type Person,
  type Stage,
  type StageStep,
  stages,
  type Team,
} from './model'

type NotNow = Refusal<'teams.not_now'>

/** What stands behind a step: words and photos of it, and how often the team was at it. */
export interface Evidence {
  readonly words: string
  readonly photoIds: readonly string[]
  /** Confirmed activities in which its people lent a hand. */
  readonly activities: number
}

/** What a step still lacks. */
export type Lacking = 'words' | 'photos' | 'members' | 'activities'

export function isLeader({ leader }: Pick<Team, 'leader'>, accountId: string): boolean {
  return leader?.accountId === accountId
}

export function isMember({ memberIds }: Pick<Team, 'memberIds'>, accountId: string): boolean {
  return memberIds.includes(accountId)
}

/** The stage after this one, or before it. */
export function stageBeside(stage: Stage, step: 1 | -1): Stage | undefined {
  return stages[stages.indexOf(stage) + step]
}

/** What is missing for a stage; empty when nothing is. 成熟 needs many people or many activities, not both. */
export function lackingFor(
  to: Stage,
  { memberIds }: Pick<Team, 'memberIds'>,
  { words, photoIds, activities }: Evidence,
): readonly Lacking[] {
  const people = memberIds.length
  const isSmall = to === 'founded' && people < FOUNDED_FROM_MEMBERS
  const isYoung = to === 'mature' && people < MATURE_FROM_MEMBERS && activities < MATURE_FROM_ACTIVITIES
  return [
    ...(words === '' ? (['words'] as const) : []),
    ...(photoIds.length === 0 ? (['photos'] as const) : []),
    ...(isSmall || isYoung ? (['members'] as const) : []),
    ...(isYoung ? (['activities'] as const) : []),
  ]
}

/** One stage on, on evidence (practice C11). */
export function advance(
  team: Team,
  to: Stage,
  evidence: Evidence,
  act: { readonly at: number; readonly by: string },
): Decision<Team> | Refusal<'teams.not_now' | 'teams.one_step' | 'teams.evidence_missing'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (stageBeside(team.stage, 1) !== to) return refuse('teams.one_step')
  const lacking = lackingFor(to, team, evidence)
  if (lacking.length > 0) return refuse('teams.evidence_missing', { lacking })
  return stepped(team, { stage: to, words: evidence.words, photoIds: evidence.photoIds, ...act })
}

/** One stage back, with the reason. */
export function stepBack(
  team: Team,
  reason: string,
  act: { readonly at: number; readonly by: string },
): Decision<Team> | Refusal<'teams.not_now' | 'teams.one_step'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  const stage = stageBeside(team.stage, -1)
  if (stage === undefined) return refuse('teams.one_step')
  return stepped(team, { stage, words: reason, photoIds: [], ...act })
}

function stepped(team: Team, step: StageStep): Decision<Team> {
  const next: Team = {
    ...team,
    stage: step.stage,
    steps: [...team.steps, step],
    allPhotoIds: [...team.allPhotoIds, ...step.photoIds],
  }
  return { next, facts: [{ fact: 'team.stage_changed', detail: { stage: step.stage, from: team.stage } }] }
}

export type Changed = Pick<Team, 'name' | 'purpose' | 'communityCodes' | 'joinWay'>

/** The station edits what is said of a team, and says who leads it. People named must be members. */
export function change(
  team: Team,
  terms: Changed,
  people: { readonly leaderId?: string | undefined; readonly deputyId?: string | undefined },
): Decision<Team> | NotNow | Refusal<'teams.not_a_member'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  const leader = personOf(team, people.leaderId)
  const deputy = personOf(team, people.deputyId)
  if ((people.leaderId ?? leader) !== leader?.accountId || (people.deputyId ?? deputy) !== deputy?.accountId)
    return refuse('teams.not_a_member')
  const changed: Team = { ...team, ...terms }
  const led = leader === undefined || isLeader(team, leader.accountId) ? changed : ledBy(changed, leader)
  const { deputy: _, ...rest } = led
  const next: Team = deputy === undefined || isLeader(led, deputy.accountId) ? rest : { ...rest, deputy }
  const isNewLeader = next.leader?.accountId !== team.leader?.accountId
  const detail = isNewLeader ? { leaderId: next.leader?.accountId } : undefined
  return {
    next,
    facts: [detail === undefined ? { fact: 'team.changed' } : { fact: 'team.lead_handed', detail }],
  }
}

/** A new leader has not said yet whether she may be named. */
export function ledBy(team: Team, { accountId, displayName }: Person): Team {
  const { deputy, ...rest } = team
  const led: Team = { ...rest, leader: { accountId, displayName }, isLeaderShown: false }
  return deputy === undefined || deputy.accountId === accountId ? led : { ...led, deputy }
}

/** Somebody who is in now. */
export function personOf(team: Team, accountId: string | undefined): Person | undefined {
  const found = team.members.find((one) => one.accountId === accountId && one.leftAt === undefined)
  return found && { accountId: found.accountId, displayName: found.displayName }
}

/** It is no more; its people stay in the register. */
export function end(team: Team, reason: string): Decision<Team> | NotNow {
  if (team.status !== 'active') return refuse('teams.not_now')
  const { codeHash: _, tellAt: __, ...rest } = team
  const detail = { memberIds: team.memberIds }
  return {
    next: { ...rest, status: 'ended', endReason: reason, asks: [] },
    facts: [{ fact: 'team.ended', detail }],
  }
}

/** Another code for the partner to hand out; the old one dies. */
export function renewCode(
  team: Team,
  codeHash: string,
): Decision<Team> | Refusal<'teams.not_now' | 'teams.no_partner'> {
  if (team.status !== 'active') return refuse('teams.not_now')
  if (team.kind === 'neighbours') return refuse('teams.no_partner')
  return { next: { ...team, codeHash }, facts: [{ fact: 'team.code_renewed' }] }
}
