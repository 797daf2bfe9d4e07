import type { CallWorld, ContextCalls } from './call-world'

export const rewardsCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
