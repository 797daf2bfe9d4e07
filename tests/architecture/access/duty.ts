import type { ContextAccess } from './cells'

export const dutyAccess: ContextAccess = {
  access: {},
  scenes: {},
}
