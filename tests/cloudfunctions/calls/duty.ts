import type { ContextCalls } from './call-world'

export const dutyCalls = (): ContextCalls => ({ scripts: {}, table: '' })
