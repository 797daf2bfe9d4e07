import { toDivision } from '../../cloudfunctions/deploy/china-division'
import type { StationDraft } from '../../cloudfunctions/deploy/stations-file'
import type { Division } from '../../shared/network/model'
import { officeHours } from './city-stations'

/** 枫林街道 is made up: no street of 北辰区 has this code. */
const street = '120113900'

export const communities = {
  枫林里: `${street}001`,
  槐安里: `${street}002`,
  顺义道: `${street}003`,
  河沿里: `${street}004`,
} as const
export type CommunityName = keyof typeof communities

export const fenglinPlaces: readonly Division[] = [
  toDivision(street, '枫林街道'),
  ...Object.entries(communities).map(([name, code]) => toDivision(code, name)),
]

/** 果园新村社工站, of the street next door. */
export const neighbourId = 's120113001'

/** Numbers that begin 022-0000 cannot be rung: no number of a town begins with a nought. All of the demo do. */
export const fenglinStation: StationDraft = {
  id: `s${street}`,
  name: '枫林街道社工站',
  address: '枫林里 6 号院 1 层',
  phone: '022-00000110',
  openingHours: officeHours,
  streetCodes: [street],
  districtCode: street.slice(0, 6),
  offices: ['枫林街道民政科', '北辰区残联'],
}
