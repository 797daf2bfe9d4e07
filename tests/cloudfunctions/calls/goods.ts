import type { ContextCalls } from './call-world'

export const goodsCalls = (): ContextCalls => ({
  scripts: {},
  table: `
  `,
})
