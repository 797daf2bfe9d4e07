import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import './yuan.css'

interface YuanProps {
  readonly amountFen: number
  /** With + or −, where both directions stand in one list. */
  readonly isSigned?: boolean
}

/** The figure strong, the word quiet. */
export function Yuan({ amountFen, isSigned = false }: YuanProps) {
  const figure = exactYuan(isSigned ? amountFen : Math.abs(amountFen))
  return (
    <View className="num nowrap yuan">
      <View className="yuan-figure">{isSigned && amountFen > 0 ? `+${figure}` : figure}</View>元
    </View>
  )
}
