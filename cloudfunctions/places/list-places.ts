import { isRefused, refuse } from '../../shared/kernel/refusal'
import { listPlaces } from '../../shared/places/contract'
import type { Place } from '../../shared/places/model'
import { canManage } from '../../shared/places/rules'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { communityNames, findStation } from '../network/directory'
import { places, viewPlace } from './places-store'

/** So many communities a page: at their fullest they still fit into one reply. */
const COMMUNITIES = 3

export const listPlacesHandler = handle(listPlaces, async (asked) => {
  const { input, actor, store } = asked
  const station = canManage(actor.posts, input.stationId) && (await findStation(asked, input.stationId))
  if (!station) return refuse('not_found')
  const page = await store.list(
    places,
    { streetCode: isIn(station.streetCodes) },
    { order: { streetCode: 'asc' }, cursor: input.cursor, size: COMMUNITIES },
  )
  if (isRefused(page)) return page
  const codes = page.items.map(({ communityCode }) => communityCode)
  const names = await communityNames(asked, codes)
  return {
    ...page,
    items: page.items.flatMap(({ communityCode, places: all }) =>
      [...all].sort(bySign).map((one) => viewPlace(communityCode, names.get(communityCode) ?? '', one)),
    ),
  }
})

/** 2 号楼 comes before 10 号楼. */
function bySign(a: Place, b: Place): number {
  const [one, other] = [a, b].map(({ building, entrance = '' }) => `${building} ${entrance}`)
  return (one ?? '').localeCompare(other ?? '', 'zh', { numeric: true })
}
