import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { answerOfferHandler } from './answer-offer'
import { getSessionHandler } from './get-session'
import { lapseOffers } from './lapse-offers'
import { listDaysHandler } from './list-days'
import { listMySessionsHandler } from './list-my-sessions'
import { listSessionsHandler } from './list-sessions'
import { removeEntryHandler } from './remove-entry'
import { remindSessions } from './remind-sessions'
import { signUpHandler } from './sign-up'
import { withdrawEntriesHandler } from './withdraw-entries'
import { cancelActivityHandler } from './cancel-activity'
import { changeActivityHandler } from './change-activity'
import { coverActivityHandler } from './cover-activity'
import { extendActivityHandler } from './extend-activity'
import { followEntryHandler } from './follow-entry'
import { getActivityHandler } from './get-activity'
import { listStationActivitiesHandler } from './list-station-activities'
import { printActivityPosterHandler } from './print-activity-poster'
import { publishActivityHandler } from './publish-activity'
import { recheckActivities } from './recheck-activities'
import { reviewCoverHandler } from './review-cover'

export const activitiesHandlers: readonly Handler[] = [
  publishActivityHandler,
  changeActivityHandler,
  extendActivityHandler,
  coverActivityHandler,
  reviewCoverHandler,
  cancelActivityHandler,
  removeEntryHandler,
  getActivityHandler,
  listStationActivitiesHandler,
  printActivityPosterHandler,
  listSessionsHandler,
  listDaysHandler,
  getSessionHandler,
  listMySessionsHandler,
  signUpHandler,
  withdrawEntriesHandler,
  answerOfferHandler,
  followEntryHandler,
]

/** What the clock does. */
export const activitiesJobs: readonly Job[] = [
  { name: 'activities.recheck', run: recheckActivities },
  { name: 'activities.lapse', run: lapseOffers },
  { name: 'activities.remind', run: remindSessions },
]
