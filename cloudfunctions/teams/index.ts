import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { admitToTeamHandler } from './admit-to-team'
import { advanceTeamHandler } from './advance-team'
import { changeTeamHandler } from './change-team'
import { endTeamHandler } from './end-team'
import { foundTeamHandler } from './found-team'
import { getDeskTeamHandler } from './get-desk-team'
import { getTeamHoursHandler } from './get-team-hours'
import { getTeamHandler } from './get-team'
import { handLeadHandler } from './hand-lead'
import { joinTeamByCodeHandler } from './join-team-by-code'
import { joinTeamHandler } from './join-team'
import { leaveTeamHandler } from './leave-team'
import { listInHandHandler } from './list-in-hand'
import { listMyTeamsHandler } from './list-my-teams'
import { listStationTeamsHandler } from './list-station-teams'
import { listTeamsHandler } from './list-teams'
import { newTeamCodeHandler } from './new-team-code'
import { refuseFromTeamHandler } from './refuse-from-team'
import { renewAgreementHandler } from './renew-agreement'
import { reviewTeamPhotoHandler } from './review-team-photo'
import { showLeaderHandler } from './show-leader'
import { stayOnMyOwnHandler } from './stay-on-my-own'
import { stepTeamBackHandler } from './step-team-back'
import { tellAgreements } from './tell-agreements'

export const teamsHandlers: readonly Handler[] = [
  foundTeamHandler,
  changeTeamHandler,
  advanceTeamHandler,
  reviewTeamPhotoHandler,
  stepTeamBackHandler,
  renewAgreementHandler,
  newTeamCodeHandler,
  endTeamHandler,
  joinTeamHandler,
  joinTeamByCodeHandler,
  admitToTeamHandler,
  refuseFromTeamHandler,
  leaveTeamHandler,
  handLeadHandler,
  showLeaderHandler,
  stayOnMyOwnHandler,
  listTeamsHandler,
  listMyTeamsHandler,
  getTeamHandler,
  listStationTeamsHandler,
  getDeskTeamHandler,
  getTeamHoursHandler,
  listInHandHandler,
]

/** What the clock does. */
export const teamsJobs: readonly Job[] = [{ name: 'teams.agreements', run: tellAgreements }]
