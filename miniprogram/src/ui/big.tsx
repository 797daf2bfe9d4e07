import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'
import './big.css'

interface BigProps {
  readonly icon: IconName
  readonly word: string
  readonly words?: string | undefined
  /** red: the first of the page. tall: two stand side by side. */
  readonly shape?: 'red' | 'wide' | 'tall'
  readonly onTap: () => void
}

/** A button of elder mode, as large as the hand that looks for it. */
export function Big({ icon, word, words, shape = 'wide', onTap }: BigProps) {
  return (
    <Tap className={`big big-${shape}`} onTap={onTap}>
      <Icon name={icon} size="xl" />
      <View className="grow">
        <View className="big-word">{word}</View>
        {words !== undefined && <View className="big-words">{words}</View>}
      </View>
    </Tap>
  )
}
