import type { CallWorld, ContextCalls } from './call-world'

export const timebankCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
