import { recallWish } from '@shared/wishes/contract'
import { RecallTo } from '@shared/wishes/model'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { ReasonForm } from '../../matter/reason-form'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import type { SheetProps } from './sheet-props'

const Recalling = z.object({ to: RecallTo, words: z.string() })
const ways = [
  { value: 'wall', word: '放回墙上' },
  { value: 'end', word: '不用送了' },
] as const

/** Taken back from whoever has promised it, who reads why. A gift that is here already cannot go back onto the wall. */
export function RecallSheet({ wish: { id, title, status }, onDone, onClose }: SheetProps) {
  const isHere = status === 'received'
  const draft = useDraft(`wish-recall:${id}`, Recalling, { to: isHere ? 'end' : 'wall', words: '' })
  const to = isHere ? 'end' : draft.value.to
  const recall = useCommand(recallWish, {
    about: id,
    onDone: () => {
      draft.clear()
      onDone(to === 'wall' ? '放回墙上了，认领的人看得到为什么' : '收回了，认领的人看得到为什么')
    },
  })
  return (
    <Sheet
      title={`收回${title}`}
      words={
        isHere
          ? '礼物已经在站里：写明白为什么、东西怎么办，送的人看得到。'
          : '写明白为什么，认领的人看得到。不写名字、电话和门牌。'
      }
      onClose={onClose}
    >
      {!isHere && (
        <Field label="收回以后">
          <Options
            label="收回以后"
            columns={2}
            options={ways}
            value={to}
            onChange={(way) => draft.change({ to: way })}
          />
        </Field>
      )}
      <ReasonForm
        label="为什么收回"
        placeholder={
          to === 'wall' ? '比如：几次都没联系上您，先让别人来' : '比如：老人家搬去外地了，用不上了'
        }
        word="收回"
        draft={draft}
        command={recall}
        toInput={(reason) => ({ id, to, reason })}
      />
    </Sheet>
  )
}
