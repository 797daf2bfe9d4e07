import type { ContextAccess } from './cells'

export const activitiesAccess: ContextAccess = { access: {}, scenes: {} }
