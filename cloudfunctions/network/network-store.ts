import { isRefused } from '../../shared/kernel/refusal'
import type { Division, Station } from '../../shared/network/model'
import { type Collection, collection } from '../kernel/collection'
import { isIn } from '../kernel/condition'
import type { Listing } from '../kernel/list'
import type { Store } from '../kernel/store'

export const divisions = collection<Division>('divisions', { idPrefix: 'd' })
export const stations = collection<Station>('stations', { idPrefix: 's' })

/** What the station's robot address is sealed for. */
export const ROBOT_URL = 'station robot'

/** The places directly below one of these, in the order of their codes. */
export function divisionsBelow(store: Store, parentCodes: readonly string[]): Promise<readonly Division[]> {
  const scope = { parentCode: isIn(parentCodes) }
  return readAll(store, divisions, scope, { order: { parentCode: 'asc' } })
}

export function stationsOfDistricts(
  store: Store,
  districtCodes: readonly string[],
): Promise<readonly Station[]> {
  const scope = { districtCode: isIn(districtCodes) }
  return readAll(store, stations, scope, { order: { districtCode: 'asc' } })
}

/** The districts of an area: of a city all of them, of a district itself. */
export async function districtsOf(store: Store, areaCode: string): Promise<readonly string[]> {
  if (areaCode.length === 6) return [areaCode]
  return (await divisionsBelow(store, [areaCode])).map((district) => district._id)
}

/** A city has more places than one read may answer. */
async function readAll<T extends { readonly _id: string }>(
  store: Store,
  from: Collection<T>,
  scope: Parameters<typeof store.list<T>>[1],
  listing: Listing<T>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (let cursor: string | undefined; ;) {
    const page = await store.list(from, scope, { ...listing, cursor, size: 999 })
    if (isRefused(page)) throw new Error('a cursor of this very list was not taken')
    found.push(...page.items)
    if (page.next === undefined) return found
    cursor = page.next
  }
}
