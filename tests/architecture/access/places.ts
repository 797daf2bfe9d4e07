import { communityPlacesId, placeIdOf } from '../../../shared/places/place-id'
import { type ContextAccess, desk, everyone, here, type Staging, type Target } from './cells'

/** Only those who work at the station that the community belongs to. */
const ofStation = ['', desk, desk, '', ''] as const
/** Each question takes another place, because one can be taken out of use only once. */
const PLACES = 900

const idOf = (number: number) => placeIdOf(here.community, 1 + (number % PLACES))
const entrances = Array.from({ length: PLACES }, (_, n) => ({
  ...{ id: idOf(n), kind: 'entrance', building: `${n} 号楼` },
}))
const onPlace =
  (more: (target: Target) => object = () => ({})) =>
  (target: Target) => ({ id: target.own['placeId'] ?? 'xnowhere', ...more(target) })

let laid: Promise<void> | undefined
async function stage({ number, put }: Staging) {
  laid ??= put('places', {
    ...{
      _id: communityPlacesId(here.community),
      version: 1,
      createdAt: 0,
      updatedAt: 0,
      log: [],
      unsent: [],
    },
    ...{ communityCode: here.community, streetCode: here.community.slice(0, 9), made: PLACES },
    places: entrances,
  })
  await laid
  return { placeId: idOf(number) }
}

export const placesAccess: ContextAccess = {
  access: {
    // own, assigned, same, other, ended
    'places.add': ofStation,
    'places.rename': ofStation,
    'places.retire': ofStation,
    'places.list': ofStation,
    'places.get': everyone,
    'places.poster': ofStation,
  },
  scenes: {
    'places.add': [
      () => ({ communityCode: here.community, places: [{ kind: 'entrance', building: '3 号楼' }] }),
    ],
    'places.rename': [onPlace(({ own }) => ({ building: `${own['placeId'] ?? ''} 楼`.slice(0, 20) }))],
    'places.retire': [onPlace()],
    'places.list': [() => ({ stationId: here.station })],
    'places.get': [onPlace()],
    'places.poster': [({ own }) => ({ ids: [own['placeId']], layout: 'nine' })],
  },
  stage,
}
