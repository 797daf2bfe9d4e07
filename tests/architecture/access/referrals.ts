import type { ContextAccess } from './cells'

export const referralsAccess: ContextAccess = {
  access: {},
  scenes: {},
}
