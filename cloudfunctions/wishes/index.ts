import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const wishesHandlers: readonly Handler[] = []

/** What the clock does. */
export const wishesJobs: readonly Job[] = []
