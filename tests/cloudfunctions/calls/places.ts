import type { ContextCalls } from './call-world'

export const placesCalls = (): ContextCalls => ({ scripts: {}, table: '' })
