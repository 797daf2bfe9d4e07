import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const fundsHandlers: readonly Handler[] = []

/** What the clock does. */
export const fundsJobs: readonly Job[] = []
