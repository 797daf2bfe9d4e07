import { addPlaces } from '../../../shared/places/contract'
import { chen, communities, fenglin, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const placesCalls = ({ world, next }: CallWorld): ContextCalls => {
  const newPlace = () => ({
    communityCode: communities.fenglinli,
    places: [{ kind: 'entrance' as const, building: `${next()} 号楼` }],
  })
  const made = async () => {
    const { ids } = await world.ask(chen, addPlaces, newPlace())
    return { id: ids[0] ?? '' }
  }
  return {
    scripts: {
      'places.add': [() => chen, newPlace],
      'places.rename': [() => chen, async () => ({ ...(await made()), building: `${next()} 号楼` })],
      'places.retire': [() => chen, made],
      'places.list': [() => chen, () => ({ stationId: fenglin })],
      'places.get': [() => wang, made],
      'places.poster': [() => chen, async () => ({ ids: [(await made()).id], layout: 'four' })],
    },
    // A poster is stored in two calls, written down, and lent in one.
    table: `
places.add               3      0         1         0        2
places.rename            3      0         1         0        2
places.retire            3      0         1         0        2
places.list              2      0         1         0        1
places.get               1      0         0         0        1
places.poster            6      0         1         0        5
`,
  }
}
