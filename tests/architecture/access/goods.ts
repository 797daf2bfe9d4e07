import type { ContextAccess } from './cells'

export const goodsAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
  },
  scenes: {},
}
