import { AtStation } from '../goods/at-station'
import { Givers } from './givers'
import '../../goods/goods.css'
import './givers.css'

/** 送东西的单位: what each promised, what came, and its one link. */
export default function GiversPage() {
  return <AtStation title="送东西的单位" show={(stationId) => <Givers stationId={stationId} />} />
}
