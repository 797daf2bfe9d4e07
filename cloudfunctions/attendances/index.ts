import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const attendancesHandlers: readonly Handler[] = []

/** What the clock does. */
export const attendancesJobs: readonly Job[] = []
