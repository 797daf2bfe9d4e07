import type { CallWorld, ContextCalls } from './call-world'

export const activitiesCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
