import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const activitiesHandlers: readonly Handler[] = []

/** What the clock does. */
export const activitiesJobs: readonly Job[] = []
