import type { ErrandView, HelperView } from '@shared/errands/views'
import { sayYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Art } from '../../ui/art'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { PhotoRow } from '../../ui/photo-row'

interface ThanksProps {
  readonly errand: ErrandView
  readonly report: NonNullable<HelperView['report']>
}

/** Afterwards: the minutes, which count once the resident has said so. */
export function Thanks({ errand: { stage, station }, report }: ThanksProps) {
  const { minutesUsed, costFen, words, photos } = report
  const isCounted = stage === 'confirmed'
  return (
    <View className="stack errand-thanks">
      <Card>
        <View className="row between top">
          <View className="grow">
            <View className="small mute">{isCounted ? '记进时间银行' : '等居民点头就记上'}</View>
            <View className="errand-minutes num">{`${minutesUsed} 分钟`}</View>
            {costFen > 0 && <View className="small">{`垫了 ${sayYuan(costFen)}，站里按收据结`}</View>}
          </View>
          <Art name="tea" width={72} height={72} label="一杯热茶" />
        </View>
        {words !== undefined && <View className="errand-said">{words}</View>}
        {photos.length > 0 && (
          <View className="errand-said">
            <PhotoRow photos={photos} />
          </View>
        )}
      </Card>
      <Button onTap={() => open('/pages/errands/index')}>再看看附近的小事</Button>
      <CallStation phone={station.phone} />
    </View>
  )
}
