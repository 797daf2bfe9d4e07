import { isRefused } from '../../shared/kernel/refusal'
import { listRewards } from '../../shared/rewards/contract'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { findStation, placeOf } from '../network/directory'
import { findAccount } from '../people/people-store'
import { findVolunteer } from '../volunteers/volunteers-store'
import { pointsOf } from './points'
import { rewards } from './rewards-store'
import { viewCard } from './view-reward'

/** What stations put up together fits a screen or two. */
const SHELF_MAX = 100

type Asking = Asked<(typeof listRewards)['input']>

export const listRewardsHandler = handle(listRewards, async (asked) => {
  const { actor, at, store } = asked
  const points = await pointsOf(store, actor)
  const stationIds = await stationsOf(asked, points)
  const found =
    stationIds.length === 0
      ? []
      : await store.find(
          rewards,
          { stationId: isIn(stationIds), status: 'on' },
          { order: { points: 'asc' }, limit: SHELF_MAX },
        )
  const shelves = stationIds.map(async (stationId) => ({
    stationId,
    stationName: (await findStation(asked, stationId))?.name ?? '社工站',
    myPoints: points.get(stationId) ?? 0,
    rewards: found
      .filter((reward) => reward.stationId === stationId)
      .map((reward) => viewCard(reward, actor.id, at))
      // What is gone comes last.
      .sort((a, b) => Number(a.stock === 0) - Number(b.stock === 0)),
  }))
  return { shelves: await Promise.all(shelves) }
})

/** Where one has points, and where one lends a hand; for whoever does neither the station of the home, to look at. */
async function stationsOf(asked: Asking, points: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const { actor, store } = asked
  const volunteer = await findVolunteer(store, actor)
  const ids = new Set([...points.keys(), ...(volunteer?.stationIds ?? [])])
  if (ids.size > 0) return [...ids]
  const code = (await findAccount(store, actor))?.communityCode
  if (code === undefined) return []
  const place = await placeOf(asked, code)
  return isRefused(place) ? [] : [place.station._id]
}
