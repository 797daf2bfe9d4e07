import { View } from '@tarojs/components'
import { spoken } from '../../ui/spoken'

/** More than that are said and not drawn. */
const DRAWN_MAX = 60

interface SeatsProps {
  readonly published: number
  readonly delivered: number
}

/** Each wish of the month a seat: solid is delivered, hollow waits. */
export function Seats({ published, delivered }: SeatsProps) {
  if (published === 0 || published > DRAWN_MAX) return null
  const label = `${String(published)} 个心愿，${String(delivered)} 个已送到`
  return (
    <View>
      <View className="wishes-seats" {...spoken({ role: 'img', label })}>
        {Array.from({ length: published }, (_, at) => (
          <View key={at} className={`wishes-seat ${at < delivered ? 'is-full' : ''}`} />
        ))}
      </View>
      <View className="small mute">实心是送到的，空心是等着的</View>
    </View>
  )
}
