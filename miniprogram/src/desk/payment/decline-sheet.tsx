import { declinePayment } from '@shared/funds/contract'
import type { PaymentView } from '@shared/funds/views'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface DeclineSheetProps {
  readonly payment: PaymentView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** No, and why; whoever asked reads it. */
export function DeclineSheet({ payment: { id, words, askedBy }, onDone, onClose }: DeclineSheetProps) {
  const draft = useWords(`payment-decline:${id}`)
  const decline = useCommand(declinePayment, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: `没有批，${askedBy}看得到为什么` })
      onDone()
    },
  })
  return (
    <Sheet title={`${words}，为什么不批`} words={`${askedBy}看得到这句话，可以改了再提。`} onClose={onClose}>
      <ReasonForm
        label="原因"
        placeholder="比如：先用仓库里的那两个"
        word="不批"
        draft={draft}
        command={decline}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
