import type { Division, Station } from '../../shared/network/model'
import { communities, fenglin, guoyuan, MONDAY } from './people'

const names: Readonly<Record<keyof typeof communities, string>> = {
  fenglinli: '枫林里',
  huaianli: '槐安里',
  shunyidao: '顺义道',
  heyanli: '河沿里',
  guoyuanxincun: '果园新村',
  wuzhancun: '无站村',
}

export const divisionsOfWorld: readonly Division[] = Object.entries(communities).map(([key, code]) => ({
  _id: code,
  name: names[key as keyof typeof communities],
  level: 'community',
  parentCode: code.slice(0, 9),
  needsStation: false,
}))

const station = (_id: string, name: string, streetCode: string): Station => ({
  ...{ _id, version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ name, address: `${name} 1 号`, phone: '022-00001000', openingHours: [] },
  ...{ streetCodes: [streetCode], districtCode: streetCode.slice(0, 6) },
})

export const stationsOfWorld: readonly Station[] = [
  station(fenglin, '枫林社工站', '120113900'),
  station(guoyuan, '果园新村社工站', '120113001'),
]
