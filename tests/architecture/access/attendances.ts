import type { ContextAccess } from './cells'

export const attendancesAccess: ContextAccess = { access: {}, scenes: {} }
