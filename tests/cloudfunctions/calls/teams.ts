import type { CallWorld, ContextCalls } from './call-world'

export const teamsCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
