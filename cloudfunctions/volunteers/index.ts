import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { freeLateSeats } from './free-late-seats'
import { addNeedHandler } from './add-need'
import { closeNeedHandler } from './close-need'
import { getExportHandler } from './get-export'
import { keepIdentityHandler } from './keep-identity'
import { listNeedsHandler } from './list-needs'
import { listServiceHandler } from './list-service'
import { matchNeedHandler } from './match-need'
import { openVolunteerContactHandler } from './open-volunteer-contact'
import { releaseNeedHandler } from './release-need'
import { removeIdentityHandler } from './remove-identity'
import { takeNeedHandler } from './take-need'
import { exportVolunteersHandler } from './export-volunteers'
import { admitVolunteerHandler } from './admit-volunteer'
import { declineVolunteerHandler } from './decline-volunteer'
import { getMyVolunteerHandler } from './get-my-volunteer'
import { leaveVolunteersHandler } from './leave-volunteers'
import { listVolunteersHandler } from './list-volunteers'
import { recordCourseHandler } from './record-course'
import { recheckNeeds } from './recheck-needs'
import { registerVolunteerHandler } from './register-volunteer'

export const volunteersHandlers: readonly Handler[] = [
  registerVolunteerHandler,
  leaveVolunteersHandler,
  admitVolunteerHandler,
  declineVolunteerHandler,
  recordCourseHandler,
  getMyVolunteerHandler,
  listVolunteersHandler,
  addNeedHandler,
  closeNeedHandler,
  keepIdentityHandler,
  listNeedsHandler,
  listServiceHandler,
  matchNeedHandler,
  openVolunteerContactHandler,
  releaseNeedHandler,
  removeIdentityHandler,
  takeNeedHandler,
  exportVolunteersHandler,
  getExportHandler,
]

/** What the clock does to them. */
export const volunteersJobs: readonly Job[] = [
  { name: 'volunteers.recheckNeeds', run: recheckNeeds },
  { name: 'volunteers.freeLateSeats', run: freeLateSeats },
]
