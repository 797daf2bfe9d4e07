import type { ContextCalls } from './call-world'

export const errandsCalls = (): ContextCalls => ({ scripts: {}, table: '' })
