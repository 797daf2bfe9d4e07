import type { InputOf } from '../../../shared/kernel/contract'
import type { reportHazard } from '../../../shared/requests/contract'
import type { PersonKey } from '../people'
import type { Picture } from '../pictures'
import { communities } from '../places'
import type { Stage } from '../stage'

const MINUTE = 60_000

/** Something wrong in the street, and who said "I saw it, too". Minutes before now, so that they are always open. */
interface Report {
  readonly by: PersonKey
  readonly minutesAgo: number
  readonly seen: Omit<InputOf<typeof reportHazard>, 'photoIds'>
  readonly photo: Picture
  readonly joined?: readonly (readonly [who: PersonKey, minutesAgo: number])[]
  /** Who of the station has begun. */
  readonly accepted?: readonly [by: PersonKey, minutesAgo: number]
}

export const reports: readonly Report[] = [
  {
    by: 'he',
    minutesAgo: 100,
    seen: {
      hazard: 'blocked',
      words: '二门楼道里堆了旧家具，轮椅和担架都过不去',
      spot: { words: '9 号楼 2 门楼道' },
      communityCode: communities['枫林里'],
    },
    photo: 'boxes',
    joined: [
      ['zhao', 74],
      ['xu', 35],
    ],
    accepted: ['chen', 60],
  },
  {
    by: 'tian',
    minutesAgo: 25,
    seen: {
      hazard: 'road',
      words: '井盖松了，踩上去会翘，晚上看不见',
      spot: { words: '菜市场门口', latitude: 39.22471, longitude: 117.13552 },
      communityCode: communities['顺义道'],
    },
    photo: 'cover',
  },
]

/** Plays what was reported from the street up to now. */
export async function playReports(stage: Stage, now: number): Promise<void> {
  for (const { by, minutesAgo, seen, photo, joined = [], accepted } of reports) {
    const at = now - minutesAgo * MINUTE
    const photoIds = [await stage.photo(at, by, photo)]
    const { id } = (await stage.call(at, by, 'requests.report', { ...seen, photoIds })) as { id: string }
    const joins = joined.map(([who, ago]) => ({ ago, who, call: 'requests.joinReport' }))
    const begins =
      accepted === undefined ? [] : [{ ago: accepted[1], who: accepted[0], call: 'requests.accept' }]
    for (const { ago, who, call } of [...joins, ...begins].sort((a, b) => b.ago - a.ago))
      await stage.call(now - ago * MINUTE, who, call, { id })
  }
}
