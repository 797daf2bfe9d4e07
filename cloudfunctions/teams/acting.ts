import type { Decision } from '../../shared/kernel/record'
import { refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { foldNumbers } from '../../shared/requests/text'
import type { Decider } from '../../shared/teams/member-rules'
import type { Team } from '../../shared/teams/model'
import { isLeader, isMember } from '../../shared/teams/rules'
import type { Actor } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import type { WeChat } from '../kernel/wechat'
import { findAccount } from '../people/people-store'
import { checkText } from '../requests/writing'
import { ownOrAtDesk, ownTeams, teams, teamsAtDesk } from './teams-store'

interface Acting {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly store: Store
  readonly command: CommandStamp
}
type Ruling = (team: Team) => Decision<Team> | Refused

/** What every command of the desk answers with. */
export function teamNow({ _id, status, stage }: Team) {
  return { id: _id, status, stage }
}

/** How somebody stands to a team. */
export function mineOf(team: Team, accountId: string): 'leader' | 'member' | 'asked' | undefined {
  if (isLeader(team, accountId)) return 'leader'
  if (isMember(team, accountId)) return 'member'
  return team.asks.some((ask) => ask.accountId === accountId) ? 'asked' : undefined
}

/** What every command of members answers with. */
export function standingOf(accountId: string) {
  return (team: Team) => ({ id: team._id, mine: mineOf(team, accountId) ?? ('none' as const) })
}

/** Applies a rule to a team of the caller's stations. */
export function decideAtDesk({ input, actor, store, command }: Acting, rule: Ruling) {
  return store.revise(teams, input.id, teamsAtDesk(actor), command, { decide: rule, reply: teamNow })
}

/** Applies a rule to a team that the caller is in, or stands so to. */
export function decideInTeam(
  { input, actor, store, command }: Acting,
  rule: Ruling,
  scope: Scope<Team> = ownTeams(actor),
) {
  return store.revise(teams, input.id, scope, command, { decide: rule, reply: standingOf(actor.id) })
}

/** Applies a rule about who comes into a team: by somebody in it, or by its station, whose posts are read for it. */
export async function decideWhoIn(asked: Acting, rule: (team: Team, decider: Decider) => ReturnType<Ruling>) {
  const { actor, store } = asked
  const posts = (await findAccount(store, actor))?.posts ?? []
  const desks = stationsOf(posts, ['worker', 'head'])
  return decideInTeam(
    asked,
    (team) => rule(team, { id: actor.id, isDesk: desks.includes(team.stationId) }),
    ownOrAtDesk({ id: actor.id, posts }),
  )
}

/** Words that others will read, with their numbers folded. Colleagues wrote them: only what WeChat holds back stops them. */
export async function checkedTexts<const T extends readonly string[]>(
  { wechat, actor }: { readonly wechat: WeChat; readonly actor: Actor },
  ...texts: T
): Promise<{ readonly [K in keyof T]: string } | Refused> {
  const written = texts.filter((text) => text !== '').join('\n')
  const check = written === '' ? 'passed' : await checkText(wechat, actor.openid, written)
  if (check === 'review') return refuse('teams.words_held')
  return texts.map(foldNumbers) as { readonly [K in keyof T]: string }
}

/** The account behind an entry in the register; the ids follow from each other. */
export function accountIdOf(volunteerId: string): string {
  return `a${volunteerId.slice(1)}`
}
