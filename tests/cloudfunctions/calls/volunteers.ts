import type { ContextCalls } from './call-world'

export const volunteersCalls = (): ContextCalls => ({ scripts: {}, table: '' })
