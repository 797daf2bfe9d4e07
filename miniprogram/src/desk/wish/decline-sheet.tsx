import { declineWish } from '@shared/wishes/contract'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import type { SheetProps } from './sheet-props'

/** Not onto the wall, or off it again: whoever asked reads why. */
export function DeclineSheet({ wish: { id, title, isFromApp }, onDone, onClose }: SheetProps) {
  const draft = useWords(`wish-decline:${id}`)
  const decline = useCommand(declineWish, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone('记下了，没有上墙')
    },
  })
  return (
    <Sheet
      title={`为什么${title}不上墙`}
      words={isFromApp ? '写的人看得到这句话。说说还有什么办法。' : '记在这里，同事看得到。'}
      onClose={onClose}
    >
      <ReasonForm
        label="为什么"
        placeholder="比如：站里就有一把，明天给您送去"
        word="不上墙"
        draft={draft}
        command={decline}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
