import type { ContextAccess } from './cells'

export const certificatesAccess: ContextAccess = { access: {}, scenes: {} }
