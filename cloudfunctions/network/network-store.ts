import type { Division, Station } from '../../shared/network/model'
import { collection } from '../kernel/collection'
import { isIn } from '../kernel/condition'
import { readWhole } from '../kernel/read-whole'
import type { Store } from '../kernel/store'

export const divisions = collection<Division>('divisions', { idPrefix: 'd' })
export const stations = collection<Station>('stations', { idPrefix: 's' })

/** What the station's robot address is sealed for. */
export const ROBOT_URL = 'station robot'

/** The places directly below one of these, in the order of their codes. */
export function divisionsBelow(store: Store, parentCodes: readonly string[]): Promise<readonly Division[]> {
  const scope = { parentCode: isIn(parentCodes) }
  return readWhole(store, divisions, scope, { order: { parentCode: 'asc' } })
}

export function stationsOfDistricts(
  store: Store,
  districtCodes: readonly string[],
): Promise<readonly Station[]> {
  const scope = { districtCode: isIn(districtCodes) }
  return readWhole(store, stations, scope, { order: { districtCode: 'asc' } })
}

/** The districts of an area: of a city all of them, of a district itself. */
export async function districtsOf(store: Store, areaCode: string): Promise<readonly string[]> {
  if (areaCode.length === 6) return [areaCode]
  return (await divisionsBelow(store, [areaCode])).map((district) => district._id)
}
