import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { Tap } from '../../ui/tap'
import { type Part, sayShare } from '../say-shares'
import { Yuan } from '../../matter/yuan'

/** A channel or a purpose: what it comes to, and how many records say so. */
export interface ShareLine extends Part {
  readonly key: string
  readonly amountFen: number
  readonly entries: number
}

interface ShareCardProps {
  readonly lines: readonly ShareLine[]
  /** What was used is striped. */
  readonly isUse: boolean
  readonly onOpen: (key: string) => void
}

/** Each part with its bar, true to scale (the full width is 100 %); the whole line opens the records behind it. */
export function ShareCard({ lines, isUse, onOpen }: ShareCardProps) {
  return (
    <Card fit="list">
      {lines.map(({ key, word, amountFen, shareTenths, entries }) => (
        <Tap
          key={key}
          className="share"
          label={`${word}，${exactYuan(amountFen)} 元，占 ${sayShare(shareTenths)}，看 ${String(entries)} 笔`}
          onTap={() => onOpen(key)}
        >
          <View className="row between">
            <View className="h3">{word}</View>
            <Yuan amountFen={amountFen} />
          </View>
          <View className="share-bar">
            <Bar share={shareTenths / 1000} isStriped={isUse} />
          </View>
          <View className="row between cap hint num">
            {`占 ${sayShare(shareTenths)}`}
            <View className="row share-records">
              {`${String(entries)} 笔`}
              <Icon name="forward" size="s" />
            </View>
          </View>
        </Tap>
      ))}
    </Card>
  )
}
