import { dropIncome } from '@shared/funds/contract'
import type { IncomeRow } from '@shared/funds/views'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const REASON_MAX = 60

interface DropSheetProps {
  readonly income: IncomeRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Recorded wrongly and not counted yet: away with it, so that the slip can be recorded again. */
export function DropSheet({ income: { id, words, slip }, onDone, onClose }: DropSheetProps) {
  const draft = useWords(`income-drop:${id}`)
  const drop = useCommand(dropIncome, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '撤掉了，这张单子可以重新记' })
      onDone()
    },
  })
  return (
    <Sheet
      title={`撤掉${words}`}
      words={`还没入账，撤了不影响账。单号 ${slip} 可以重新记。`}
      onClose={onClose}
    >
      <ReasonForm
        label="为什么撤"
        placeholder="比如：金额写错了"
        word="撤掉"
        max={REASON_MAX}
        draft={draft}
        command={drop}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
