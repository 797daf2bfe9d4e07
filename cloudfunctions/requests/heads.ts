import type { Post } from '../../shared/people/model'
import { stationsOf } from '../../shared/people/rules'
import type { Store } from '../kernel/store'
import { teamOf } from '../network/directory'

/** Account ids of those who answer for the station. No call when warm. */
export async function headsOf(
  asking: { readonly store: Store; readonly at: number },
  stationId: string,
): Promise<readonly string[]> {
  const team = await teamOf(asking, stationId)
  return team.filter((one) => one.role === 'head').map((one) => one.accountId)
}

/** The heads of every station where somebody works. */
export async function headsByStation(
  asking: { readonly store: Store; readonly at: number },
  posts: readonly Post[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stationIds = stationsOf(posts, ['worker', 'head'])
  const heads = await Promise.all(stationIds.map((stationId) => headsOf(asking, stationId)))
  return new Map(stationIds.map((stationId, index) => [stationId, heads[index] ?? []]))
}
