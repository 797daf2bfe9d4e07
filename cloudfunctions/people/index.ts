import type { Handler } from '../kernel/handle'
import { endPostHandler } from './end-post'
import { getMeHandler } from './get-me'
import { inviteHandler } from './invite'
import { joinHandler } from './join'
import { leaveConsentHandler } from './leave-consent'
import { listTeamHandler } from './list-team'
import { saveProfileHandler } from './save-profile'
import { setDesksHandler } from './set-desks'

export const peopleHandlers: readonly Handler[] = [
  getMeHandler,
  saveProfileHandler,
  leaveConsentHandler,
  inviteHandler,
  joinHandler,
  endPostHandler,
  setDesksHandler,
  listTeamHandler,
]
