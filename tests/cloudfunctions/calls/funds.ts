import type { ContextCalls } from './call-world'

export const fundsCalls = (): ContextCalls => ({
  scripts: {},
  table: `
  `,
})
