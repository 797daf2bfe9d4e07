import { useRouter } from '@tarojs/taro'
import { AtStation } from '../goods/at-station'
import { Deliveries } from './deliveries'
import { OneDelivery } from './one-delivery'
import { Receive } from './receive'
import '../../goods/goods.css'
import './goods-list.css'

/** 收货单: all deliveries, with an id one of them, with `new` the form of the next. */
export default function GoodsListPage() {
  const { id, new: isNew } = useRouter().params
  if (id !== undefined) return <OneDelivery id={id} />
  return (
    <AtStation
      title={isNew === undefined ? '收货单' : '收一批'}
      show={(stationId) => (isNew === undefined ? <Deliveries /> : <Receive stationId={stationId} />)}
    />
  )
}
