import type { StockView } from '@shared/goods/views'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { sayNight } from '../../matter/compared-said'
import { Chip } from '../../ui/chip'

/** Whether the cards agreed with their moves last night, and when that was. */
export function Compared({ stock: { comparedAt, astray } }: { readonly stock: StockView }) {
  const now = useNow()
  const when = comparedAt === undefined ? '' : `${sayNight(comparedAt, now)} 核对，`
  if (astray.length > 0) {
    return (
      <View className="row goods-compared">
        <Chip tone="danger">账卡不符</Chip>
        <View className="cap hint grow">{`${when}${String(astray.length)} 张卡对不上`}</View>
      </View>
    )
  }
  return (
    <View className="row goods-compared">
      {comparedAt === undefined ? (
        <Chip tone="info">今夜第一次核对</Chip>
      ) : (
        <>
          <Chip tone="ok" icon="check">
            账卡相符
          </Chip>
          <View className="cap hint grow">{`${when}每张卡都对得上`}</View>
        </>
      )}
    </View>
  )
}
