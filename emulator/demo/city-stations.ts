import type { StationDraft } from '../../cloudfunctions/deploy/stations-file'
import type { Division, OpeningHours } from '../../shared/network/model'

/** Streets that share one station (practice F2): 249 stations for the 252 streets of 天津. */
const merged: readonly (readonly [first: string, second: string])[] = [
  ['赤龙南街道', '赤龙北街道'],
  ['青源街道', '广源街道'],
  ['杨村街道', '运河西街道'],
]

/** Monday to Friday, 8:30 to 12:00 and 14:00 to 17:30, as stations keep it. */
export const officeHours: OpeningHours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, openMinute: 510, closeMinute: 720 },
  { weekday, openMinute: 840, closeMinute: 1050 },
])

/** One station for each street that needs one; addresses and numbers are made up. */
export function stationsOfCity(divisions: readonly Division[]): readonly StationDraft[] {
  const streets = divisions.filter((one) => one.needsStation)
  const partnerOf = new Map(
    merged.map(([first, second]) => [first, streets.find((street) => street.name === second)]),
  )
  const partners = new Set([...partnerOf.values()].map((street) => street?._id))
  return streets
    .filter((street) => !partners.has(street._id))
    .map((street, index) => {
      const partner = partnerOf.get(street.name)
      return {
        id: `s${street._id}`,
        name: `${[street, ...(partner ? [partner] : [])].map((one) => shortName(one.name)).join('、')}社工站`,
        address: `${street.name}党群服务中心 1 层`,
        phone: `022-0000${String(1000 + index)}`,
        openingHours: officeHours,
        streetCodes: partner === undefined ? [street._id] : [street._id, partner._id],
        districtCode: street.parentCode,
      }
    })
}

function shortName(streetName: string): string {
  return streetName.replace(/道$/, '')
}
