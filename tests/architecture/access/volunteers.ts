import type { ContextAccess } from './cells'

export const volunteersAccess: ContextAccess = {
  access: {},
  scenes: {},
}
