import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const grantsHandlers: readonly Handler[] = []

/** What the clock does. */
export const grantsJobs: readonly Job[] = []
