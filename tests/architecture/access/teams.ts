import type { ContextAccess } from './cells'

export const teamsAccess: ContextAccess = { access: {}, scenes: {} }
