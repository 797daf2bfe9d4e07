import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const placesHandlers: readonly Handler[] = []

/** What the clock does to them. */
export const placesJobs: readonly Job[] = []
