import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const referralsHandlers: readonly Handler[] = []

/** What the clock does to them. */
export const referralsJobs: readonly Job[] = []
