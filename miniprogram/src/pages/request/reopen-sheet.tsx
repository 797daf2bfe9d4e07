import { reopenRequest } from '@shared/requests/contract'
import { useCommand } from '../../call/use-command'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { StepProps } from './step'
import { useWords, WordsForm } from '../../matter/words-form'

/** It is not settled: in a few words why, and the work goes on. */
export function ReopenSheet({ request, onDone, onClose }: StepProps & { readonly onClose: () => void }) {
  const { id } = request
  const draft = useWords(`reopen:${id}`)
  const reopen = useCommand(reopenRequest, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '重新打开了，接着办' })
      onDone()
    },
  })
  return (
    <Sheet title="哪里还没有弄好" onClose={onClose}>
      <WordsForm
        label="哪里还没有弄好"
        placeholder="比如：亮了一天又不亮了"
        word="请接着办"
        draft={draft}
        command={reopen}
        toInput={(words) => ({ id, words })}
      />
    </Sheet>
  )
}
