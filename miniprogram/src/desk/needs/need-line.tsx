import { sayAge } from '@shared/kernel/time'
import { closeNeed, type NeedRow } from '@shared/volunteers/contract'
import { sayFreeTimes } from '@shared/volunteers/free-times'
import { courseWords, skillWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Row } from '../../ui/rows'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { MatchSheet } from './match-sheet'

const CLOSE_REASON_MAX = 60

interface NeedLineProps {
  readonly need: NeedRow
  readonly onDone: () => void
}

/** One need of the list: who would fit, who does it, and taking it off. */
export function NeedLine({ need, onDone }: NeedLineProps) {
  const [opened, setOpened] = useState<'match' | 'close'>()
  const draft = useWords(`need-close:${need.id}`)
  const now = useNow()
  const close = useCommand(closeNeed, {
    about: need.id,
    onDone: () => {
      draft.clear()
      setOpened(undefined)
      say({ words: '收起来了' })
      onDone()
    },
  })
  return (
    <Row icon="heart" title={need.title} words={aboutOf(need)} when={sayAge(need.listedAt, now)}>
      <View className="grow">
        <View className="small mute">{need.words}</View>
        {need.taker !== undefined && need.status === 'taken' && (
          <View className="small">{`${need.taker.displayName}在做`}</View>
        )}
        {need.closeReason !== undefined && (
          <View className="small mute">{`收起来：${need.closeReason}`}</View>
        )}
        {need.status !== 'closed' && (
          <View className="row wrap needs-steps">
            {need.status === 'open' && (
              <Button size="small" onTap={() => setOpened('match')}>
                谁合适
              </Button>
            )}
            <Button size="small" onTap={() => setOpened('close')}>
              不找了
            </Button>
          </View>
        )}
      </View>
      {opened === 'match' && <MatchSheet needId={need.id} onClose={() => setOpened(undefined)} />}
      {opened === 'close' && (
        <Sheet title="为什么不找了" words="在做的志愿者看得到这句话。" onClose={() => setOpened(undefined)}>
          <ReasonForm
            label="原因"
            placeholder="比如：女儿搬回来住了"
            word="收起来"
            max={CLOSE_REASON_MAX}
            draft={draft}
            command={close}
            toInput={(reason) => ({ id: need.id, reason })}
          />
        </Sheet>
      )}
    </Row>
  )
}

function aboutOf({
  communityName,
  skill,
  course,
  freeTimes,
  isWeekly,
  minutes,
  needsEntry,
}: NeedRow): string {
  return [
    communityName,
    skillWords[skill],
    ...(course === undefined ? [] : [`要上过${courseWords[course]}课`]),
    `${isWeekly ? '每周' : '一次'} ${String(minutes)} 分钟`,
    sayFreeTimes(freeTimes),
    ...(needsEntry ? ['进家门'] : []),
  ].join(' · ')
}
