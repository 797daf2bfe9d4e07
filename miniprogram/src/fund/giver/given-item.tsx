import type { GiverLinkView } from '@shared/goods/link-contract'
import { goodsAudienceWords } from '@shared/goods/words'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { sayNumber, sayOf } from '../../goods/said'
import { StockBar } from '../../goods/stock-bar'
import { Card } from '../../ui/card'
import { Plate } from '../../ui/plate'

type Item = GiverLinkView['items'][number]
type Went = Item['went'][number]

/** One thing: so many came, so many are left, and a plate for every place where it went. */
export function GivenItem({ item }: { readonly item: Item }) {
  const { name, unit, received, left, valueFen, went } = item
  const lost = went.reduce((sum, one) => sum + (one.kind === 'lost' ? one.quantity : 0), 0)
  const out = received - left - lost
  const words = [
    `折合 ${exactYuan(valueFen)} 元`,
    ...(out === 0 ? [] : [`发出去 ${sayOf(out, unit)}`]),
    ...(left === 0 ? ['都发完了'] : [`站里还有 ${sayOf(left, unit)}`]),
  ].join('，')
  return (
    <Card>
      <View className="row between">
        <View className="h2">{name}</View>
        <View className="num">{`收到 ${sayOf(received, unit)}`}</View>
      </View>
      <View className="given-words small mute">{words}</View>
      <StockBar received={received} stock={left} out={out} />
      {went.length > 0 && (
        <View className="given-places">
          {went.map((one, at) => (
            <Gone key={at} went={one} unit={unit} />
          ))}
        </View>
      )}
    </Card>
  )
}

const unnamed = {
  lost: '坏了、过期或少了',
  unnoted: '发出去了，当时没记去处',
  station: '站里用了',
  community: '发给社区了',
} satisfies Record<Went['kind'], string>

function Gone({ went, unit }: { readonly went: Went; readonly unit: string }) {
  const { kind, name, quantity } = went
  const words = wordsOf(went)
  return (
    <View className="given-went">
      <View className="row between wrap">
        {kind === 'lost' || kind === 'unnoted' || name === undefined ? (
          <View>{unnamed[kind]}</View>
        ) : (
          <Plate>{name}</Plate>
        )}
        <View className="strong num">{sayOf(quantity, unit)}</View>
      </View>
      {words !== '' && <View className="given-whom small mute">{words}</View>}
    </View>
  )
}

/** 20 户，给长者，端午节走访 */
function wordsOf({ households, people, audience, purpose, kind }: Went): string {
  return [
    ...(kind === 'station' ? ['站里用'] : []),
    ...(households === undefined ? [] : [`${sayNumber(households)} 户`]),
    ...(people === undefined ? [] : [`${sayNumber(people)} 位`]),
    ...(audience === undefined ? [] : [`给${goodsAudienceWords[audience]}`]),
    ...(purpose === undefined ? [] : [purpose]),
  ].join('，')
}
