import type { Store } from '../kernel/store'
import { teamOf } from '../network/directory'

/** Account ids of those who answer for the station. No call when warm. */
export async function headsAt(
  asking: { readonly store: Store; readonly at: number },
  stationId: string,
): Promise<readonly string[]> {
  const team = await teamOf(asking, stationId)
  return team.filter(({ role }) => role === 'head').map(({ accountId }) => accountId)
}
