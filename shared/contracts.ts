import type { Contract } from './kernel/contract'
import * as activities from './activities/contract'
import * as attendances from './attendances/contract'
import * as certificates from './certificates/contract'
import * as courses from './courses/contract'
import * as duty from './duty/contract'
import * as errands from './errands/contract'
import * as inbox from './inbox/contract'
import * as network from './network/contract'
import * as people from './people/contract'
import * as photos from './photos/contract'
import * as places from './places/contract'
import * as referrals from './referrals/contract'
import * as requests from './requests/contract'
import * as rewards from './rewards/contract'
import * as teams from './teams/contract'
import * as timebank from './timebank/contract'
import * as wishes from './wishes/contract'
import * as funds from './funds/contract'
import * as grants from './grants/contract'
import * as goods from './goods/contract'
import * as volunteers from './volunteers/contract'

/** Every contract there is: what holds for all of them is tested against this list. */
export const contracts: readonly Contract[] = [
  activities,
  attendances,
  certificates,
  courses,
  duty,
  errands,
  inbox,
  network,
  people,
  photos,
  places,
  referrals,
  requests,
  rewards,
  teams,
  timebank,
  volunteers,
  wishes,
  funds,
  grants,
  goods,
]
  .flatMap((context): unknown[] => Object.values(context))
  .filter(isContract)

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'permit' in value && 'kind' in value
}
