import type { ItemRow } from '@shared/goods/views'
import { goodsKindWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { sayOf } from '../../goods/said'
import { Bar } from '../../ui/bar'
import { Row } from '../../ui/rows'

/** One thing of the stock list. Where there is a minimum the full bar is the minimum. */
export function ItemLine({ item }: { readonly item: ItemRow }) {
  const { id, name, unit, kind, stock, minLevel, isBelow } = item
  const least =
    minLevel === 0 ? '' : isBelow ? `，该补到 ${sayOf(minLevel, unit)}` : `，最少留 ${sayOf(minLevel, unit)}`
  return (
    <Row
      icon={isBelow ? 'alert' : 'box'}
      iconTone={isBelow ? 'you' : 'plain'}
      title={name}
      words={`${stock === 0 ? '没有了' : `还有 ${sayOf(stock, unit)}`}${least}`}
      when={goodsKindWords[kind]}
      onTap={() => open(`/desk/goods-item/index?id=${id}`)}
    >
      {minLevel > 0 && (
        <View className="goods-bar">
          <Bar share={stock / minLevel} />
        </View>
      )}
    </Row>
  )
}
