import { putReward } from '@shared/rewards/contract'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Send } from '../../matter/send'
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
      <Send
        command={put}
        word="放到柜上"
        busyWord="正在放…"
        input={typeof reward === 'string' ? reward : { stationId, ...reward }}
      />
    </Sheet>
  )
}
