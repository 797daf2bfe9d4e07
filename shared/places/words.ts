import type { RefusalWords } from '../kernel/refusal'
import type { Place, PlaceKind, PosterLayout } from './model'

export const placeKindWords: Record<PlaceKind, string> = { entrance: '楼门', stop: '暖心车站' }

export const posterLayoutWords: Record<PosterLayout, string> = {
  sheet: '海报，一张 A4 一个',
  four: '小牌，一张 A4 四个',
  nine: '小牌，一张 A4 九个',
}

/** As on its plate: 枫林里 3 号楼 2 单元. */
export function plateOf(
  communityName: string,
  { building, entrance }: Pick<Place, 'building' | 'entrance'>,
): string {
  return [communityName, building, entrance].filter(Boolean).join(' ')
}

export const placesRefusals = {
  'places.sign_taken': '这个社区已经有一处叫这个名字，名字没有改。换个说法，或者用那一处的码。',
  'places.retired': '这张码已经停用了，不能再改。要用的话，重新做一张。',
  'places.too_many': '一个社区最多做 1000 张码，这次的没有做。先看看有没有做重的。',
  'places.code_unavailable': '微信这会儿没有给出小程序码，海报没做成。过一会儿再点一次，选好的都在。',
} satisfies Record<string, RefusalWords>
