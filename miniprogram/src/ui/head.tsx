import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from './spoken'
import './head.css'

interface HeadProps {
  /** The state of the matter. */
  readonly chip?: ReactNode
  /** At the right of the chip: the number of the matter. */
  readonly mark?: ReactNode
  /** One quiet line below the sentence. */
  readonly line?: string | undefined
  /** Whom it lies with, what to do. */
  readonly children?: ReactNode
  /** What is going on, as a sentence. */
  readonly sentence: string
}

/** A page begins with a sentence, not with a category. On a page `ground="own"` it stands on green. */
export function Head({ chip, mark, sentence, line, children }: HeadProps) {
  return (
    <View className="head">
      {(chip !== undefined || mark !== undefined) && (
        <View className="row between head-top">
          {chip}
          <View className="cap hint num">{mark}</View>
        </View>
      )}
      <View className="h1" {...spoken({ role: 'heading' })}>
        {sentence}
      </View>
      {line !== undefined && <View className="small mute head-line">{line}</View>}
      {children !== undefined && children !== false && <View className="head-more">{children}</View>}
    </View>
  )
}
