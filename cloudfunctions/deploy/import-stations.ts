import { isDeepStrictEqual } from 'node:util'
import { isRefused } from '../../shared/kernel/refusal'
import type { Station } from '../../shared/network/model'
import { digestOf } from '../kernel/command-stamp'
import type { Fields } from '../kernel/collection'
import { everything } from '../kernel/condition'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { ROBOT_URL, stations, stationsOfDistricts } from '../network/network-store'
import type { Imported } from './import-divisions'
import type { StationDraft } from './stations-file'

/** So many stations are written side by side. */
const ABREAST = 20

/**
 * Opens new stations and brings known ones up to date; done again it changes nothing. A station that is not in the file stays
 * as it is. `vault` may be absent where no station has a robot.
 */
export async function importStations(
  { store, vault, at }: { readonly store: Store; readonly vault: Vault | undefined; readonly at: number },
  drafts: readonly StationDraft[],
): Promise<Imported> {
  const districts = [...new Set(drafts.map((one) => one.districtCode))]
  const known = new Map((await stationsOfDistricts(store, districts)).map((one) => [one._id, one]))
  const isSame = (draft: StationDraft) => {
    const station = known.get(draft.id)
    return station !== undefined && isUpToDate(station, draft, vault)
  }
  const waiting = drafts.filter((draft) => !isSame(draft))
  for (let from = 0; from < waiting.length; from += ABREAST) {
    await Promise.all(waiting.slice(from, from + ABREAST).map((draft) => put(store, vault, at, draft)))
  }
  const added = waiting.filter((draft) => !known.has(draft.id)).length
  return { added, changed: waiting.length - added, same: drafts.length - waiting.length }
}

async function put(store: Store, vault: Vault | undefined, at: number, draft: StationDraft): Promise<void> {
  const digest = digestOf('network.import', draft)
  const stamp = { id: `network:${at}:${draft.id}`, by: 'network', at, digest }
  const fields = sealed(draft, vault)
  const answer = await store.revise(stations, draft.id, everything, stamp, {
    blank: fields,
    decide: ({ sealedRobotUrl, rideApp: _, offices: __, ...station }) => ({
      // Without the key nobody can tell whether the robot is another one: it stays.
      next: {
        ...station,
        ...(vault === undefined && sealedRobotUrl !== undefined && { sealedRobotUrl }),
        ...fields,
      },
      facts: [{ fact: station.version === 0 ? 'station.opened' : 'station.changed' }],
    }),
    reply: () => null,
  })
  if (isRefused(answer)) throw new Error(`The station ${draft.name} could not be written: ${answer.refused}.`)
}

function sealed({ id, robotUrl, ...fields }: StationDraft, vault: Vault | undefined): Fields<Station> {
  if (robotUrl === undefined) return fields
  if (vault === undefined) throw new Error('A station has a robotUrl: set LM_KEY, the key it is sealed with.')
  return { ...fields, sealedRobotUrl: vault.seal(robotUrl, ROBOT_URL, id) }
}

/** Sealed twice the same address looks different, so it is opened to compare. */
function isUpToDate(
  station: Station,
  { id, robotUrl, ...fields }: StationDraft,
  vault: Vault | undefined,
): boolean {
  const { sealedRobotUrl } = station
  const kept = sealedRobotUrl === undefined ? undefined : vault?.open(sealedRobotUrl, ROBOT_URL, id)
  const same = Object.entries(fields).every(([field, value]) =>
    isDeepStrictEqual(station[field as keyof Station], value),
  )
  const isWithout = (['rideApp', 'offices'] as const).every((field) =>
    isDeepStrictEqual(station[field], fields[field]),
  )
  return same && kept === robotUrl && isWithout
}
