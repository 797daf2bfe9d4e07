import type { ContextAccess } from './cells'

export const grantsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
  },
  scenes: {},
}
