import type { ContextAccess } from './cells'

export const coursesAccess: ContextAccess = { access: {}, scenes: {} }
