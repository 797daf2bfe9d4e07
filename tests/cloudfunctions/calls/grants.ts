import type { ContextCalls } from './call-world'

export const grantsCalls = (): ContextCalls => ({
  scripts: {},
  table: `
  `,
})
