import { takeBackGoods } from '@shared/goods/contract'
import { backReasons } from '@shared/goods/moves'
import type { BatchView, MoveView } from '@shared/goods/views'
import { backReasonWords } from '@shared/goods/words'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { QuantityField } from '../../goods/quantity-field'
import { sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { Back, backOf } from './back-draft'
import { saidMove, standingOf } from './said-move'

const reasons = backReasons.map((value) => ({ value, word: backReasonWords[value] }))
const labels = { wrong_number: '其实发了多少', returned: '退回来多少' }

interface BackSheetProps {
  readonly batch: BatchView
  readonly move: MoveView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Takes a giving-out back, or some of it, by a second line of the card; both stay. */
export function BackSheet({ batch, move, onDone, onClose }: BackSheetProps) {
  const { id, unit } = batch
  const standing = standingOf(move)
  const draft = useDraft(`goods-back:${move.id}`, Back, { counted: '' })
  const { value, change } = draft
  const back = useCommand(takeBackGoods, {
    about: move.id,
    onDone: (card) => {
      draft.clear()
      say({ words: `收回了，站里还有 ${sayOf(card.stock, unit)}` })
      onDone()
    },
  })
  const input = backOf({ id, moveId: move.id, standing, unit }, value)
  const { reason } = value
  return (
    <Sheet
      title={`收回：${saidMove(move, unit)}`}
      words={standing < move.out ? `收回过一些，现在算发出 ${sayOf(standing, unit)}` : undefined}
      onClose={onClose}
    >
      <Field label="为什么">
        <Options
          label="为什么"
          columns={1}
          options={reasons}
          value={reason}
          onChange={(chosen) => change({ reason: chosen })}
        />
      </Field>
      {(reason === 'wrong_number' || reason === 'returned') && (
        <QuantityField
          label={labels[reason]}
          unit={unit}
          value={value.counted}
          onChange={(counted) => change({ counted })}
        />
      )}
      {typeof input !== 'string' && (
        <Note tone="warn">
          {`收回 ${sayOf(input.quantity, unit)}，这一笔算发出 ${sayOf(standing - input.quantity, unit)}。原来的一笔不改，另记一笔；送的单位看到的跟着变。`}
        </Note>
      )}
      <Send
        command={back}
        word="收回"
        busyWord="正在记…"
        tone="dark"
        input={input}
        step={back.refusal?.code === 'goods.back_changed' ? { word: '看最新的数', run: onDone } : undefined}
      />
    </Sheet>
  )
}
