import type { ErrandRow, Nearness } from '@shared/errands/views'
import { costWords, minutesWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useNow } from '../call/use-now'
import { Art } from '../ui/art'
import { Card } from '../ui/card'
import { Facts } from '../ui/facts'
import { Plate } from '../ui/plate'
import { errandArt } from './errand-art'
import { nearnessShort, sayWhen } from './say'
import './errand-card.css'

interface ErrandCardProps {
  readonly errand: ErrandRow & { readonly nearness: Nearness }
  /** What this person can do about it. */
  readonly children?: ReactNode
}

/** An errand that is offered: what, how long, how far, by when; of the place the community only. */
export function ErrandCard({ errand, children }: ErrandCardProps) {
  const { art, label } = errandArt(errand)
  const facts = [
    { words: minutesWords(errand.minutes), about: '要用的时间' },
    { words: nearnessShort[errand.nearness], about: '离您' },
    { words: sayWhen(errand, useNow()), about: '什么时候' },
  ]
  return (
    <Card>
      <View className="row top errand-top">
        <View className="grow">
          <View className="h2">{errand.title}</View>
          <View className="small mute errand-words">{errand.words}</View>
        </View>
        <Art name={art} width={64} height={64} label={label} />
      </View>
      <Facts facts={facts} />
      <View className="errand-foot">
        <View className="errand-where">
          <Plate>{errand.communityName}</Plate>
          <View className="cap hint errand-cost">{costWords(errand)}</View>
        </View>
        {children}
      </View>
    </Card>
  )
}
