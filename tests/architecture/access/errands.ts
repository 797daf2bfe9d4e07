import type { ContextAccess } from './cells'

export const errandsAccess: ContextAccess = {
  access: {},
  scenes: {},
}
