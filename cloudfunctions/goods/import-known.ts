import type { DirectedTo } from '../../shared/goods/directed'
import type { Known } from '../../shared/goods/import-row'
import { audiencesInSheet, kindsInSheet, sourcesInSheet } from '../../shared/goods/import-words'
import { dayOf } from '../../shared/kernel/time'
import type { Store } from '../kernel/store'
import { findStation } from '../network/directory'
import { divisionsBelow } from '../network/network-store'

/** What the rows of this station's list are held against. Communities go by their names. */
export async function knownAt(
  asking: { readonly store: Store; readonly at: number },
  { stationId, receivedOn }: { readonly stationId: string; readonly receivedOn: string },
): Promise<Known> {
  const station = await findStation(asking, stationId)
  const communities = await divisionsBelow(asking.store, station?.streetCodes ?? [])
  const here = { kind: 'station', stationId } as const
  const targets = new Map<string, DirectedTo>([
    ...audiencesInSheet,
    ...communities.map(({ _id, name }) => [name, { kind: 'community', communityCode: _id }] as const),
    ['本站', here],
    [station?.name ?? '本站', here],
  ])
  return { receivedOn, today: dayOf(asking.at), sources: sourcesInSheet, kinds: kindsInSheet, targets }
}
