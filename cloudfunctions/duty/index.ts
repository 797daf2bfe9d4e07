import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const dutyHandlers: readonly Handler[] = []

/** What the clock does to them. */
export const dutyJobs: readonly Job[] = []
