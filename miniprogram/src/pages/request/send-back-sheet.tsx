import { sendBackErrand } from '@shared/errands/contract'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const SEND_BACK_MAX = 200

interface SendBackSheetProps {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** 没办好: in a few words what is missing, and the volunteer goes on. */
export function SendBackSheet({ id, onDone, onClose }: SendBackSheetProps) {
  const draft = useWords(`errand-send-back:${id}`)
  const sendBack = useCommand(sendBackErrand, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '说了，接着给您办' })
      onDone()
    },
  })
  return (
    <Sheet title="哪里还差一点" onClose={onClose}>
      <ReasonForm
        label="哪里还差一点"
        placeholder="比如：药少拿了一盒"
        word="请接着办"
        max={SEND_BACK_MAX}
        draft={draft}
        command={sendBack}
        toInput={(words) => ({ id, words })}
      />
    </Sheet>
  )
}
