import type { PlaceKind } from '../../../shared/places/model'
import { communities, type CommunityName } from '../places'
import type { Stage } from '../stage'

type Sign = readonly [kind: PlaceKind, building: string, entrance?: string]

const entrances = (building: string, count: number): readonly Sign[] =>
  Array.from({ length: count }, (_, index) => ['entrance', building, `${String(index + 1)} 单元`])

/** A dozen codes that hang in 枫林街道: at doors, and at two stops where a car picks people up. */
const signs: Readonly<Record<CommunityName, readonly Sign[]>> = {
  枫林里: [...entrances('3 号楼', 4), ...entrances('6 号楼', 2), ['stop', '菜市场门口']],
  槐安里: [...entrances('2 号楼', 2)],
  顺义道: [
    ['entrance', '15 号楼'],
    ['stop', '社区医院门口'],
  ],
  河沿里: [['entrance', '1 号楼', '东门']],
}

/** Made by the workers in one go for each community. Answers how many there are. */
export async function hangCodes(stage: Stage, at: number): Promise<number> {
  let made = 0
  for (const [name, some] of Object.entries(signs)) {
    const places = some.map(([kind, building, entrance]) => ({ kind, building, entrance }))
    const communityCode = communities[name as CommunityName]
    await stage.call(at, 'chen', 'places.add', { communityCode, places })
    made += places.length
  }
  return made
}
