import type { ContextCalls } from './call-world'

export const referralsCalls = (): ContextCalls => ({ scripts: {}, table: '' })
