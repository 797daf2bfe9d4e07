import type { ContextAccess } from './cells'

export const rewardsAccess: ContextAccess = { access: {}, scenes: {} }
