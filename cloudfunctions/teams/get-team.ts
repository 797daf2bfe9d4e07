import { isRefused } from '../../shared/kernel/refusal'
import { isAgreementOver, whyNoSignUp } from '../../shared/teams/agreement-rules'
import { getTeam } from '../../shared/teams/contract'
import { decidesWhoIn } from '../../shared/teams/member-rules'
import type { Team } from '../../shared/teams/model'
import { isMember } from '../../shared/teams/rules'
import { type Asked, handle } from '../kernel/handle'
import { communityNames } from '../network/directory'
import { passedPhotos } from '../photos/asking'
import { activeTeamsOf, entriesOf, readable, teams } from './teams-store'
import { viewAgreement, viewAsks, viewMembers, viewPlaces, viewSteps, viewTeamRow } from './view-team'

type Asking = Asked<(typeof getTeam)['input']>

export const getTeamHandler = handle(getTeam, async (asked) => {
  const { input, actor, at, store } = asked
  const team = await store.get(teams, input.id, readable(actor))
  if (isRefused(team)) return team
  const isIn = isMember(team, actor.id)
  return {
    ...viewTeamRow(team, actor),
    ...{ station: team.station, joinWay: team.joinWay, isLeaderShown: team.isLeaderShown },
    communities: viewPlaces(team, await communityNames(asked, team.communityCodes)),
    steps: viewSteps(team, isIn ? await passedPhotos(asked, team.allPhotoIds) : undefined),
    ...viewAgreement(team, at),
    ...(isIn ? await forMembers(asked, team) : { isStopped: false }),
  }
})

async function forMembers({ actor, at, store }: Asking, team: Team) {
  const entries = await entriesOf(store, team.memberIds)
  const entry = entries.get(actor.id)
  const isStopped =
    isAgreementOver(team, at) &&
    entry?.throughTeamId === team._id &&
    whyNoSignUp(entry, await activeTeamsOf(store, actor.id), at) !== undefined
  return {
    isStopped,
    members: viewMembers(team, actor.id, entries),
    ...(decidesWhoIn(team, actor.id) ? { asks: viewAsks(team) } : {}),
  }
}
