import type { Contract } from './kernel/contract'
import * as duty from './duty/contract'
import * as errands from './errands/contract'
import * as inbox from './inbox/contract'
import * as network from './network/contract'
import * as people from './people/contract'
import * as photos from './photos/contract'
import * as places from './places/contract'
import * as referrals from './referrals/contract'
import * as requests from './requests/contract'
import * as volunteers from './volunteers/contract'

/** Every contract there is: what holds for all of them is tested against this list. */
export const contracts: readonly Contract[] = [
  duty,
  errands,
  inbox,
  network,
  people,
  photos,
  places,
  referrals,
  requests,
  volunteers,
]
  .flatMap((context): unknown[] => Object.values(context))
  .filter(isContract)

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'permit' in value && 'kind' in value
}
