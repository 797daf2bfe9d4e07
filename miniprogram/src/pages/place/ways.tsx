import type { OutputOf } from '@shared/kernel/contract'
import type { getPlace } from '@shared/places/contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { open } from '../../call/open'
import { Big } from '../../ui/big'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Plate } from '../../ui/plate'
import { spoken } from '../../ui/spoken'
import { callCar } from './call-car'

export interface WaysProps {
  readonly found: OutputOf<typeof getPlace>
}

/** Two taps: the first was the scan. */
export function Ways({ found: { place, station, rideApp } }: WaysProps) {
  const { id } = place
  const promise = place.kind === 'stop' ? '这张码只认车站' : '这张码只认楼门'
  return (
    <View>
      <View className="place-head">
        <View className="place-here" {...spoken({ role: 'heading' })}>
          您在这里
        </View>
        <Plate>{place.name}</Plate>
        <View className="place-line" />
      </View>
      <View className="pad">
        <Big
          shape="red"
          icon="bubble"
          word="求助"
          words="地方不用填了"
          onTap={() => open(`/pages/request-new/index?place=${id}`)}
        />
        <Big
          icon="phone"
          word="打电话"
          words={station.openingWords === '' ? station.name : `${station.name}，${station.openingWords}`}
          onTap={() => callPhone(station.phone)}
        />
        <View className="big-pair">
          <Big shape="tall" icon="car" word="叫车" onTap={() => callCar(id, rideApp)} />
          <Big
            shape="tall"
            icon="alert"
            word="报隐患"
            onTap={() => open(`/pages/report/index?place=${id}`)}
          />
        </View>
        <Note>{`${promise}，不认人，也不记您去过哪里。`}</Note>
        <View className="place-home">
          <Link icon="home" onTap={() => void Taro.switchTab({ url: '/pages/home/index' })}>
            回首页
          </Link>
        </View>
      </View>
    </View>
  )
}
