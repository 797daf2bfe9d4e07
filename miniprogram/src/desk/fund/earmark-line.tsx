import type { DeskFund } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { Yuan } from '../../matter/yuan'
import { Bar } from '../../ui/bar'
import { availableWords, earmarkWords } from '../funds/said'

interface EarmarkLineProps {
  readonly earmark: DeskFund['earmarks'][number]
  /** Of the whole fund: the bar is this part of it. */
  readonly wholeFen: number
}

/** A part of the money with a purpose of its own: what is there, what is put aside, what it may pay. */
export function EarmarkLine({ earmark, wholeFen }: EarmarkLineProps) {
  const { name, balanceFen } = earmark
  return (
    <View className="earmark">
      <View className="row between">
        <View className="h3">{name}</View>
        <Yuan amountFen={balanceFen} />
      </View>
      <View className="earmark-bar">
        <Bar share={wholeFen === 0 ? 0 : balanceFen / wholeFen} />
      </View>
      <View className="cap mute num">{availableWords(earmark)}</View>
      <View className="cap hint">{earmarkWords(earmark)}</View>
    </View>
  )
}
