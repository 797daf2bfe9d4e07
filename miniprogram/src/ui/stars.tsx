import { View } from '@tarojs/components'
import { Icon } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './stars.css'

const words = ['不满意', '差一点', '还可以', '满意', '很满意'] as const

interface StarsProps {
  /** 1 to 5. */
  readonly value: number | undefined
  /** Without it the stars are shown only. */
  readonly onChange?: (stars: number) => void
}

/** How it went: one tap on one of five, each with its word. */
export function Stars({ value = 0, onChange }: StarsProps) {
  const marks = words.map((word, at) => ({ word, stars: at + 1, isLit: at < value }))
  if (onChange === undefined) {
    return (
      <View
        className="stars is-shown"
        {...spoken({ role: 'img', label: `${value} 颗星，${words[value - 1] ?? '还没有打'}` })}
      >
        {marks.map(({ word, isLit }) => (
          <View key={word} className={isLit ? 'star is-lit' : 'star'}>
            <Icon name={isLit ? 'starred' : 'star'} />
          </View>
        ))}
      </View>
    )
  }
  return (
    <View>
      <View className="stars" {...spoken({ role: 'radiogroup', label: '打几颗星' })}>
        {marks.map(({ word, stars, isLit }) => (
          <Tap
            key={word}
            className={isLit ? 'star is-lit' : 'star'}
            role="radio"
            label={`${stars} 颗星，${word}`}
            isChecked={stars === value}
            onTap={() => onChange(stars)}
          >
            <Icon name={isLit ? 'starred' : 'star'} size="l" />
          </Tap>
        ))}
      </View>
      <View className="stars-word strong">{words[value - 1] ?? '点一颗'}</View>
    </View>
  )
}
