import { isRefused } from '../../shared/kernel/refusal'
import { getDeskTeam } from '../../shared/teams/contract'
import { handle } from '../kernel/handle'
import { communityNames } from '../network/directory'
import { deskPhotos } from '../photos/asking'
import { entriesOf, openedPartner, teams, teamsAtDesk } from './teams-store'
import { viewAgreement, viewAsks, viewMembers, viewPlaces, viewSteps, viewTeamRow } from './view-team'

export const getDeskTeamHandler = handle(getDeskTeam, async (asked) => {
  const { input, actor, at, store, vault } = asked
  const team = await store.get(teams, input.id, teamsAtDesk(actor))
  if (isRefused(team)) return team
  const { station, joinWay, endReason, codeHash } = team
  return {
    ...viewTeamRow(team, { id: actor.id, isDesk: true }),
    ...{ station, joinWay, endReason, hasCode: codeHash !== undefined },
    communities: viewPlaces(team, await communityNames(asked, team.communityCodes)),
    steps: viewSteps(team, await deskPhotos(asked, team.allPhotoIds)),
    asks: viewAsks(team),
    members: viewMembers(team, actor.id, await entriesOf(store, team.memberIds)),
    contact: openedPartner(vault, team),
    ...viewAgreement(team, at),
  }
})
