import type { Kind } from '@shared/requests/model'
import type { DrawingName } from '../../assets/drawings'

interface ErrandArt {
  readonly art: DrawingName
  readonly label: string
}

const medkit: ErrandArt = { art: 'medkit', label: '药箱' }
const basket: ErrandArt = { art: 'basket', label: '一篮菜' }
const parcel: ErrandArt = { art: 'parcel', label: '一个纸箱' }
const door: ErrandArt = { art: 'door', label: '一扇门' }
const tea: ErrandArt = { art: 'tea', label: '一杯热茶' }
const ladder: ErrandArt = { art: 'ladder', label: '灯和梯子' }

/** By kind. */
const arts = {
  repair: ladder,
  clinic: door,
  medicine: medkit,
  errand: basket,
  goods: basket,
  policy: tea,
  care: door,
  mood: tea,
  hazard: ladder,
  child: { art: 'kite', label: '一只风筝' },
  transport: door,
  other: parcel,
} satisfies Record<Kind, ErrandArt>

/** The thing an errand is about; a parcel to fetch is no shopping. */
export function errandArt({ kind, title }: { readonly kind: Kind; readonly title: string }): ErrandArt {
  return kind === 'errand' && /快递|包裹|取件|信/.test(title) ? parcel : arts[kind]
}
