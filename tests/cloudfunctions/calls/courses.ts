import type { CallWorld, ContextCalls } from './call-world'

export const coursesCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
