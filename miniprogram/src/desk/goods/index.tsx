import { AtStation } from './at-station'
import { Stock } from './stock'
import '../../goods/goods.css'

/** 物资: what lies at the station, what is running out, what is on its way. */
export default function GoodsPage() {
  return <AtStation title="物资" show={(stationId) => <Stock stationId={stationId} />} />
}
