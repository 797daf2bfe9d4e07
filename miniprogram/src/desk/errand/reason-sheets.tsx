import { cancelErrand, confirmErrandFor } from '@shared/errands/contract'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface SheetOf {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** It is not needed any more, or done another way. */
export function CancelSheet({ id, onDone, onClose }: SheetOf) {
  const draft = useWords(`errand-cancel:${id}`)
  const cancel = useCommand(cancelErrand, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '收回了，接的人也知道了' })
      onDone()
    },
  })
  return (
    <Sheet title="为什么收回" words="接了的人看得到这句话。" onClose={onClose}>
      <ReasonForm
        label="为什么收回"
        placeholder="比如：家里人回来了，不用跑了"
        word="收回"
        draft={draft}
        command={cancel}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}

/** The resident said so, but not in the app. */
export function ConfirmForSheet({ id, onDone, onClose }: SheetOf) {
  const draft = useWords(`errand-confirm:${id}`)
  const confirm = useCommand(confirmErrandFor, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '记下了，这件就算办好了' })
      onDone()
    },
  })
  return (
    <Sheet title="怎么知道办好了" words="写下来，以后谁问起都有个说法。" onClose={onClose}>
      <ReasonForm
        label="怎么知道办好了"
        placeholder="比如：电话里问过，药拿到了"
        word="办好了"
        draft={draft}
        command={confirm}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
