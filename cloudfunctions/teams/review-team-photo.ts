import { isRefused } from '../../shared/kernel/refusal'
import { reviewTeamPhoto } from '../../shared/teams/contract'
import { handle } from '../kernel/handle'
import { reviewAmong } from '../photos/asking'
import { teams, teamsAtDesk } from './teams-store'

export const reviewTeamPhotoHandler = handle(reviewTeamPhoto, async (asked) => {
  const team = await asked.store.get(teams, asked.input.id, teamsAtDesk(asked.actor))
  return isRefused(team) ? team : reviewAmong(asked, team.allPhotoIds)
})
