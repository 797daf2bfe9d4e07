import type { PhotoView } from '../../shared/requests/views'
import { isAgreementOver } from '../../shared/teams/agreement-rules'
import type { Team } from '../../shared/teams/model'
import { isLeader } from '../../shared/teams/rules'
import type { AskView, MemberView, StepView, TeamRow } from '../../shared/teams/views'
import { type Volunteer, volunteerIdOf } from '../../shared/volunteers/model'
import { mineOf } from './acting'

/** What everybody may know. At the desk the leader stands by name. */
export function viewTeamRow(team: Team, reader: { readonly id: string; readonly isDesk?: boolean }): TeamRow {
  const { _id: id, name, kind, purpose, stage, status, leader, memberIds } = team
  const mine = mineOf(team, reader.id)
  const isNamed = team.isLeaderShown || reader.isDesk === true || mine === 'member' || mine === 'leader'
  return {
    ...{ id, name, kind, purpose, stage, status, people: memberIds.length },
    ...(isNamed && leader !== undefined ? { leaderName: leader.displayName } : {}),
    ...(mine === undefined ? {} : { mine }),
  }
}

/** Whoever asked to come in, by the id of the entry in the register. */
export function viewAsks({ asks }: Team): AskView[] {
  return asks.map(({ accountId, ...ask }) => ({ id: volunteerIdOf(accountId), ...ask }))
}

/** Everybody who is in, the leader first; working names and bands of age alone. */
export function viewMembers(
  team: Team,
  readerId: string,
  entries: ReadonlyMap<string, Volunteer>,
): MemberView[] {
  const members = team.members
    .filter(({ leftAt }) => leftAt === undefined)
    .map(({ accountId, displayName }): MemberView => {
      const ageBand = entries.get(accountId)?.ageBand
      return {
        ...{ id: volunteerIdOf(accountId), displayName, isLeader: isLeader(team, accountId) },
        ...{ isDeputy: team.deputy?.accountId === accountId, isMe: accountId === readerId },
        ...(ageBand === undefined ? {} : { ageBand }),
      }
    })
  return [...members.filter((one) => one.isLeader), ...members.filter((one) => !one.isLeader)]
}

export function viewSteps({ steps }: Team, photos?: ReadonlyMap<string, PhotoView>): StepView[] {
  return steps.map(({ stage, at, words, photoIds }) => ({
    ...{ stage, at },
    ...(photos === undefined ? {} : { words }),
    photos: photoIds.flatMap((id) => photos?.get(id) ?? []),
  }))
}

export function viewAgreement(team: Team, at: number) {
  const { agreement } = team
  return agreement === undefined ? {} : { agreement: { ...agreement, isOver: isAgreementOver(team, at) } }
}

export function viewPlaces(team: Team, names: ReadonlyMap<string, string>) {
  return team.communityCodes.map((code) => ({ code, name: names.get(code) ?? code }))
}
