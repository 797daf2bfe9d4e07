import { sayMinutes } from '@shared/timebank/said'
import type { MyTime } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { starWords } from '../../matter/time-said'
import { Icon } from '../../ui/icon'
import { spoken } from '../../ui/spoken'

/** The sum of it, as large as it deserves, and the star that follows from it. */
export function TimeHead({ mine: { totalMinutes, level, next } }: { readonly mine: MyTime }) {
  const [hours, minutes] = [Math.floor(totalMinutes / 60), totalMinutes % 60]
  const missing =
    next === undefined
      ? '最高的一颗也有了'
      : `再帮 ${sayMinutes(next.missingMinutes)}，就是${starWords(level + 1)}`
  return (
    <View className="pad account-head">
      <View className="small mute">您一共帮了</View>
      <View className="account-sum num" {...spoken({ role: 'heading', label: sayMinutes(totalMinutes) })}>
        <View className="account-figure">{String(hours)}</View>
        <View className="account-unit">小时</View>
        {minutes > 0 && (
          <>
            <View className="account-figure">{String(minutes)}</View>
            <View className="account-unit">分钟</View>
          </>
        )}
      </View>
      <View className="row account-stars" {...spoken({ role: 'img', label: starWords(level) })}>
        {Array.from({ length: level }, (_, place) => (
          <Icon key={place} name="starred" />
        ))}
        {next !== undefined && <Icon name="star" />}
        <View className="strong">{starWords(level)}</View>
      </View>
      <View className="small mute">{missing}</View>
    </View>
  )
}
