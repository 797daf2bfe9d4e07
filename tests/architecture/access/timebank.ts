import type { ContextAccess } from './cells'

export const timebankAccess: ContextAccess = { access: {}, scenes: {} }
