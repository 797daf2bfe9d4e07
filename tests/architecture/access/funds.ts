import type { ContextAccess } from './cells'

export const fundsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
  },
  scenes: {},
}
