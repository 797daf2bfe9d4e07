import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const volunteersHandlers: readonly Handler[] = []

/** What the clock does to them. */
export const volunteersJobs: readonly Job[] = []
