import { goodsAudienceWords } from '@shared/goods/words'
import { exactYuan, fenOf } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { numberIn, sayOf } from '../../goods/said'
import { Link } from '../../ui/link'
import type { Line } from './receipt'

interface ReceiveLineProps {
  readonly line: Line
  readonly onRemove: () => void
}

const directedWords = { none: undefined, station: '只给本站', community: '定向给一个社区' }

/** One line as it was counted. */
export function ReceiveLine({ line, onRemove }: ReceiveLineProps) {
  const { name, unit, quantity, price, expiresOn, directed, audience } = line
  const target =
    directed === 'audience' ? audience && `只给${goodsAudienceWords[audience]}` : directedWords[directed]
  const words = [
    `一${unit} ${exactYuan(fenOf(price) ?? 0)} 元`,
    ...(expiresOn === '' ? [] : [`${expiresOn} 到期`]),
    ...(target === undefined ? [] : [target]),
  ].join(' · ')
  return (
    <View className="row between receive-line">
      <View className="grow">
        <View className="h3">{`${name}，${sayOf(numberIn(quantity) ?? 0, unit)}`}</View>
        <View className="small mute">{words}</View>
      </View>
      <Link label={`拿掉${name}`} onTap={onRemove}>
        拿掉
      </Link>
    </View>
  )
}
