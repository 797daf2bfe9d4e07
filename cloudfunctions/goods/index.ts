import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const goodsHandlers: readonly Handler[] = []

/** What the clock does. */
export const goodsJobs: readonly Job[] = []
