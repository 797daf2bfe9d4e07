import { addPlaces } from '../../../shared/places/contract'
import { chen, communities } from '../../world/people'
import type { World } from '../../world/world'

/** Places of 枫林里, made by 陈禾; answers their ids. */
export async function somePlaces(
  world: World,
  ...signs: readonly (readonly [building: string, entrance?: string])[]
): Promise<readonly [string, ...string[]]> {
  const places = signs.map(([building, entrance]) => ({ kind: 'entrance' as const, building, entrance }))
  const { ids } = await world.ask(chen, addPlaces, { communityCode: communities.fenglinli, places })
  const [first, ...rest] = ids
  if (first === undefined) throw new Error('no place was made')
  return [first, ...rest]
}
