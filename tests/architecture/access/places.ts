import type { ContextAccess } from './cells'

export const placesAccess: ContextAccess = {
  access: {},
  scenes: {},
}
