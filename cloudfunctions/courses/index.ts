import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const coursesHandlers: readonly Handler[] = []

/** What the clock does. */
export const coursesJobs: readonly Job[] = []
