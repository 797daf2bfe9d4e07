import type { ContextCalls } from './call-world'

export const wishesCalls = (): ContextCalls => ({
  scripts: {},
  table: `
  `,
})
