import type { Urgency as Level } from '@shared/requests/model'
import { urgencyWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './urgency.css'

const marks: Record<Level, number> = { urgent: 4, soon: 3, normal: 2, later: 1 }

/** A little ruler: the more marks, the sooner. */
export function Urgency({ level }: { readonly level: Level }) {
  return (
    <View className={`urgency urgency-${level}`}>
      <View className="urgency-ruler" {...spoken({ isHidden: true })}>
        {[1, 2, 3, 4].map((mark) => (
          <View
            key={mark}
            className={`urgency-mark urgency-mark-${mark} ${mark <= marks[level] ? 'is-full' : ''}`}
          />
        ))}
      </View>
      {urgencyWords[level]}
    </View>
  )
}
