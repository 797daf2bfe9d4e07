import type { InputOf } from '@shared/kernel/contract'
import { type addPlaces } from '@shared/places/contract'
import { ADD_MAX, type PlaceKind } from '@shared/places/model'

type NewPlace = InputOf<typeof addPlaces>['places'][number]

/** What is written on the sheet. */
export interface Written {
  readonly kind: PlaceKind
  /** 3 号楼, or several at once: 3 号楼、4 号楼 */
  readonly buildings: string
  /** How many entrances each has; empty: one, without a number. */
  readonly entrances: string
}

/** 3 号楼 with four entrances is 3 号楼 1 单元 to 4 单元. */
export function newPlaces({ kind, buildings, entrances }: Written): readonly NewPlace[] {
  const names = buildings
    .split(/[、，,;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const count = kind === 'stop' ? 0 : Number(entrances.trim() === '' ? 0 : entrances)
  if (count === 0) return names.map((building) => ({ kind, building }))
  const numbers = Array.from({ length: count }, (_, index) => `${index + 1} 单元`)
  return names.flatMap((building) => numbers.map((entrance) => ({ kind, building, entrance })))
}

/** Why they cannot be made yet. */
export function missingIn(written: Written, communityCode: string | undefined): string | undefined {
  if (communityCode === undefined) return '先选社区'
  if (!/^\d{0,2}$/.test(written.entrances.trim())) return '单元数写个数字'
  const places = newPlaces(written)
  if (places.length === 0) return written.kind === 'stop' ? '写一下车站怎么叫' : '写一下几号楼'
  if (places.some(({ building }) => building.length > 20)) return '名字最多 20 个字，几处之间用顿号隔开'
  return places.length > ADD_MAX ? `一次最多做 ${ADD_MAX} 张，这里有 ${places.length} 张` : undefined
}
