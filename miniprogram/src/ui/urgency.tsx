import type { Urgency as Level } from '@shared/requests/model'
import { urgencyWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './urgency.css'

const marks: Record<Level, number> = { urgent: 4, soon: 3, normal: 2, later: 1 }

interface UrgencyProps {
  readonly level: Level
  /** Somebody may be in danger: said instead of how urgent it is. */
  readonly isCrisis?: boolean
}

/** A little ruler: the more marks, the sooner. */
export function Urgency({ level, isCrisis = false }: UrgencyProps) {
  return (
    <View className={`urgency urgency-${isCrisis ? 'urgent' : level}`}>
      <View className="urgency-ruler" {...spoken({ isHidden: true })}>
        {[1, 2, 3, 4].map((mark) => (
          <View
            key={mark}
            className={`urgency-mark urgency-mark-${mark} ${mark <= marks[level] ? 'is-full' : ''}`}
          />
        ))}
      </View>
      {isCrisis ? '有危险' : urgencyWords[level]}
    </View>
  )
}
