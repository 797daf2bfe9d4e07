import type { CallWorld, ContextCalls } from './call-world'

export const attendancesCalls = (_: CallWorld): ContextCalls => ({ scripts: {}, table: '' })
