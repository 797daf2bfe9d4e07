import type { Place } from '../../shared/duty/model'
import type { Store } from '../kernel/store'
import { type Colleague, findStation, teamOf } from '../network/directory'

/** The database, and the clock reading of the event. */
export interface Asking {
  readonly store: Store
  readonly at: number
}

export interface Staffed extends Place {
  /** With roles and work phones; whoever holds two posts stands there twice. */
  readonly team: readonly Colleague[]
  /** Account ids. */
  readonly heads: readonly string[]
}

/** What the rules must know of a station. No call when warm. */
export async function placeAt(asking: Asking, stationId: string): Promise<Staffed> {
  const team = await teamOf(asking, stationId)
  const station = await findStation(asking, stationId)
  const colleagues = new Map(
    team.map(({ accountId, displayName }) => [accountId, { accountId, displayName }] as const),
  )
  return {
    team,
    heads: [...new Set(team.filter((one) => one.role === 'head').map((one) => one.accountId))],
    colleagues: [...colleagues.values()],
    openingHours: station?.openingHours ?? [],
  }
}
