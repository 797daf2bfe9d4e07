import { addPlaces, renamePlace, retirePlace } from '../../../shared/places/contract'
import type { CommunityPlaces, Place } from '../../../shared/places/model'
import { communityPlacesId, placeIdOf } from '../../../shared/places/place-id'
import { chen, communities, MONDAY } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { told } from './counting'

const communityCode = communities.fenglinli
const id = placeIdOf(communityCode, 1)
const kept: CommunityPlaces = {
  ...{
    _id: communityPlacesId(communityCode),
    version: 1,
    createdAt: MONDAY,
    updatedAt: MONDAY,
    log: [],
    unsent: [],
  },
  ...{ communityCode, streetCode: communityCode.slice(0, 9), made: 1 },
  places: [{ id, kind: 'entrance', building: '3 号楼' }],
}
const given = { documents: { places: [kept] } }

const inAll = (after: Aftermath, fits: (place: Place) => boolean) =>
  after
    .all('places')
    .flatMap(({ places }) => places as readonly Place[])
    .filter(fits).length
const entrance = (building: string) => ({ kind: 'entrance' as const, building })

export const placesScripts: readonly Script[] = [
  script(addPlaces, {
    by: chen,
    input: { communityCode, places: [entrance('3 号楼'), entrance('4 号楼'), entrance('5 号楼')] },
    given,
    effects: (after) => ({
      added: told(after, 'places', 'places.added'),
      four: inAll(after, ({ building }) => building === '4 号楼'),
      five: inAll(after, ({ building }) => building === '5 号楼'),
      three: inAll(after, ({ building }) => building === '3 号楼'),
    }),
  }),
  script(renamePlace, {
    by: chen,
    input: { id, building: '3 号楼东门' },
    given,
    effects: (after) => ({
      renamed: told(after, 'places', 'place.renamed'),
      signs: inAll(after, ({ building }) => building === '3 号楼东门'),
    }),
  }),
  script(retirePlace, {
    by: chen,
    input: { id },
    given,
    effects: (after) => ({
      retired: told(after, 'places', 'place.retired'),
      gone: inAll(after, ({ retiredAt }) => retiredAt !== undefined),
    }),
  }),
]
