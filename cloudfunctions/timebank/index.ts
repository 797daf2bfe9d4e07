import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const timebankHandlers: readonly Handler[] = []

/** What the clock does. */
export const timebankJobs: readonly Job[] = []
