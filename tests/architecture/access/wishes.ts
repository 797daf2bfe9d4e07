import type { ContextAccess } from './cells'

export const wishesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
  },
  scenes: {},
}
