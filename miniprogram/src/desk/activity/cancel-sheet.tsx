import { cancelActivity } from '@shared/activities/contract'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface CancelSheetProps {
  readonly id: string
  /** Absent: everything that lies ahead. */
  readonly dateId?: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Everybody who had signed up reads why. */
export function CancelSheet({ id, dateId, onDone, onClose }: CancelSheetProps) {
  const about = dateId === undefined ? id : `${id}:${dateId}`
  const draft = useWords(`activity-cancel:${about}`)
  const cancel = useCommand(cancelActivity, {
    about,
    onDone: () => {
      draft.clear()
      say({ words: '取消了，报了名的人都会收到通知' })
      onDone()
    },
  })
  return (
    <Sheet
      title={dateId === undefined ? '为什么后面的都取消' : '为什么取消这一场'}
      words="报了名的人都会收到这句话。"
      onClose={onClose}
    >
      <ReasonForm
        label="为什么取消"
        placeholder="比如：那天有大雨，改到下周再约"
        word="取消活动"
        draft={draft}
        command={cancel}
        toInput={(reason) => (dateId === undefined ? { id, reason } : { id, dateId, reason })}
      />
    </Sheet>
  )
}
