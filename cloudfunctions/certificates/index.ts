import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'

export const certificatesHandlers: readonly Handler[] = []

/** What the clock does. */
export const certificatesJobs: readonly Job[] = []
