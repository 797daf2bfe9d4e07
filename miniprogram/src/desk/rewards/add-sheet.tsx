import { putReward } from '@shared/rewards/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { FromFields } from './from-fields'
import { NewReward, newRewardOf, nothingYet } from './new-reward'
import { WhatFields } from './what-fields'

interface AddSheetProps {
  readonly stationId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Something new for the shelf: what it is, what it costs, who gave it, where it is fetched. */
export function AddSheet({ stationId, onDone, onClose }: AddSheetProps) {
  const draft = useDraft('reward-new', NewReward, nothingYet)
  const reward = newRewardOf(draft.value)
  const put = useCommand(putReward, {
    about: stationId,
    onDone: () => {
      say({ words: `${draft.value.title.trim()}上柜了` })
      draft.clear()
      onDone()
    },
  })
  return (
    <Sheet title="上柜一样" words="志愿者看得到是谁送的；送的人看不到是谁换的。" onClose={onClose}>
      <WhatFields draft={draft} />
      <FromFields draft={draft} />
      <View className="stack">
        <Refused refusal={put.refusal} />
        {put.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会上一次。</Note>}
        <Button
          tone="primary"
          busyWord={put.isBusy ? '正在放…' : undefined}
          blockedBecause={typeof reward === 'string' ? reward : undefined}
          onTap={() => {
            if (typeof reward !== 'string') void put.run({ stationId, ...reward })
          }}
        >
          放到柜上
        </Button>
      </View>
    </Sheet>
  )
}
