import { View } from '@tarojs/components'
import './facts.css'

interface Fact {
  readonly words: string
  /** What it is about, quieter and below. */
  readonly about: string
}

/** Two or three facts side by side; below one another in elder mode. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ words, about }) => (
        <View key={about} className="fact">
          <View className="fact-words num">{words}</View>
          <View className="fact-about">{about}</View>
        </View>
      ))}
    </View>
  )
}
