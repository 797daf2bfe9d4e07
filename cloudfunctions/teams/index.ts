import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const teamsHandlers: readonly Handler[] = []

/** What the clock does. */
export const teamsJobs: readonly Job[] = []
