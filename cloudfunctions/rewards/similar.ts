import { refuse } from '../../shared/kernel/refusal'
import type { Reward } from '../../shared/rewards/model'
import { similarTo } from '../../shared/rewards/rules'
import type { Actor } from '../kernel/actor'
import { gt, lte } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { pointsOf } from './points'
import { rewards } from './rewards-store'

/** A shelf has a few dozen items. */
const SHELF_MAX = 100

/** Whoever was too late for the last one hears what else her points are enough for. */
export async function withSimilar(
  { actor, store }: { readonly actor: Actor; readonly store: Store },
  gone: Reward,
  refusal: Refused,
): Promise<Refused> {
  if (refusal.refused !== 'rewards.gone') return refusal
  const points = (await pointsOf(store, actor)).get(gone.stationId) ?? 0
  const shelf = await store.find(
    rewards,
    { stationId: gone.stationId, status: 'on', points: lte(points) },
    { where: { stock: gt(0) }, order: { points: 'asc' }, limit: SHELF_MAX },
  )
  const similar = similarTo(gone, shelf, points)
  if (similar === undefined) return refusal
  return refuse('rewards.gone', {
    similarId: similar._id,
    similarTitle: similar.title,
    similarPoints: similar.points,
  })
}
