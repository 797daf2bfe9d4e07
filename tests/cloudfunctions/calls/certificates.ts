import type { CallWorld, ContextCalls } from './call-world'

export const certificatesCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
