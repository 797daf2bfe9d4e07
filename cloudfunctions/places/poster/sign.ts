import type { PlaceKind } from '../../../shared/places/model'

/** Everything that stands on one poster or small sign. */
export interface Sign {
  /** 枫林里 3 号楼 2 单元 */
  readonly plate: string
  readonly kind: PlaceKind
  readonly stationName: string
  readonly address: string
  readonly phone: string
  /** Empty where nobody said when the door is open. */
  readonly openingWords: string
  /** JPEG or PNG. */
  readonly code: Buffer
}

/** The box that every sign is drawn in; its sides are as those of any paper of the A series. */
export const WIDTH = 794
export const HEIGHT = 1123

/** What a scan offers, in the order of the page it opens. */
export const ways = ['求助', '叫车', '报隐患', '打电话'] as const

export function promiseOf(kind: PlaceKind): string {
  const place = kind === 'stop' ? '车站' : '楼门'
  return `扫完点两下就好。这张码只认${place}，不认人，也不记您去过哪里。`
}
