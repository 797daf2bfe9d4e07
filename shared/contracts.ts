import type { Contract } from './kernel/contract'
import * as inbox from './inbox/contract'
import * as network from './network/contract'
import * as people from './people/contract'
import * as photos from './photos/contract'
import * as requests from './requests/contract'

/** Every contract there is: what holds for all of them is tested against this list. */
export const contracts: readonly Contract[] = [inbox, network, people, photos, requests]
  .flatMap((context): unknown[] => Object.values(context))
  .filter(isContract)

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'permit' in value && 'kind' in value
}
