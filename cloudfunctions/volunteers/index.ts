import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { admitVolunteerHandler } from './admit-volunteer'
import { declineVolunteerHandler } from './decline-volunteer'
import { getMyVolunteerHandler } from './get-my-volunteer'
import { leaveVolunteersHandler } from './leave-volunteers'
import { listVolunteersHandler } from './list-volunteers'
import { recordCourseHandler } from './record-course'
import { registerVolunteerHandler } from './register-volunteer'

export const volunteersHandlers: readonly Handler[] = [
  registerVolunteerHandler,
  leaveVolunteersHandler,
  admitVolunteerHandler,
  declineVolunteerHandler,
  recordCourseHandler,
  getMyVolunteerHandler,
  listVolunteersHandler,
]

/** What the clock does to them. */
export const volunteersJobs: readonly Job[] = []
