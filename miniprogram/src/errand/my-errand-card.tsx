import type { ErrandRow } from '@shared/errands/views'
import { stageWords, windowWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { open } from '../call/open'
import { useNow } from '../call/use-now'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { Plate } from '../ui/plate'
import { StageChip } from './stage-chip'
import './errand-card.css'

interface MyErrandCardProps {
  readonly errand: ErrandRow
  /** What is known beside it: the minutes. */
  readonly children?: ReactNode
}

/** An errand of one's own on a list. Tapped as a whole. */
export function MyErrandCard({ errand, children }: MyErrandCardProps) {
  const { id, title, stage, communityName } = errand
  const when = `${windowWords(errand, useNow())}办好`
  // Another helper may still be looked for: mine is under way.
  const mine = stage === 'looking' ? 'going' : stage
  return (
    <Card
      label={[title, stageWords[mine], communityName, when].join('，')}
      onTap={() => open(`/pages/errand/index?id=${id}`)}
    >
      <View className="row between top">
        <View className="h3 grow">{title}</View>
        <StageChip stage={mine} />
      </View>
      <View className="row between my-errand-foot">
        <View className="row wrap grow">
          <Plate>{communityName}</Plate>
          <View className="cap hint">{mine === 'going' ? when : children}</View>
        </View>
        <Icon name="forward" size="s" />
      </View>
    </Card>
  )
}
