import { withdrawGrant } from '@shared/grants/contract'
import type { GrantView } from '@shared/grants/views'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface WithdrawSheetProps {
  readonly grant: Pick<GrantView, 'id' | 'status'>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Not needed any more, with a reason. What was bought goes to the goods of the station. */
export function WithdrawSheet({ grant: { id, status }, onDone, onClose }: WithdrawSheetProps) {
  const draft = useWords(`grant-withdraw:${id}`)
  const withdraw = useCommand(withdrawGrant, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '收回了' })
      onDone()
    },
  })
  const words =
    status === 'bought' ? '东西已经买了，收回以后记到站里的物资里。' : '还没有花钱，收回就到这里。'
  return (
    <Sheet title="为什么不办了" words={words} onClose={onClose}>
      <ReasonForm
        label="为什么不办了"
        placeholder="比如：学校发了一台"
        word="收回"
        draft={draft}
        command={withdraw}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
