import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const rewardsHandlers: readonly Handler[] = []

/** What the clock does. */
export const rewardsJobs: readonly Job[] = []
