import { countStock } from '@shared/goods/contract'
import { CountReason, reasonsFor } from '@shared/goods/moves'
import { countReasonWords } from '@shared/goods/words'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { QuantityField } from '../../goods/quantity-field'
import { numberIn, sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { BatchSheetProps } from './batch-dock'

const Counted = z.object({ counted: z.string(), reason: z.optional(CountReason) })
const choices = (reasons: readonly CountReason[]) =>
  reasons.map((value) => ({ value, word: countReasonWords[value] }))

/** What lies on the shelf, counted; where it differs from the card, why. */
export function CountSheet({ batch, onDone, onClose }: BatchSheetProps) {
  const { id, name, unit, stock, directedTo } = batch
  const { value, change, clear } = useDraft(`goods-count:${id}`, Counted, { counted: '' })
  const count = useCommand(countStock, {
    about: id,
    onDone: (card) => {
      clear()
      say({ words: `盘点记上了，架上 ${sayOf(card.stock, unit)}` })
      onDone()
    },
  })
  const counted = numberIn(value.counted)
  const isSame = counted === stock
  const all = counted !== undefined && counted > stock ? reasonsFor.more : reasonsFor.fewer
  // What is directed is given out where its place is named.
  const reasons = all.filter((one) => one !== 'not_noted' || directedTo === undefined)
  const reason = reasons.find((one) => one === value.reason)
  return (
    <Sheet
      title={`盘点${name}`}
      words={`卡上写着还有 ${sayOf(stock, unit)}。点一遍架上的。`}
      onClose={onClose}
    >
      <QuantityField
        label="架上有多少"
        unit={unit}
        value={value.counted}
        onChange={(written) => change({ counted: written })}
      />
      {counted !== undefined && !isSame && (
        <Field
          label="为什么不一样"
          extra={`${counted > stock ? '多' : '少'} ${sayOf(Math.abs(counted - stock), unit)}`}
        >
          <Options
            label="为什么不一样"
            columns={2}
            options={choices(reasons)}
            value={reason}
            onChange={(chosen) => change({ reason: chosen })}
          />
        </Field>
      )}
      {reason === 'not_noted' && !isSame && (
        <Note>会记成发出，不算损耗，只是没有去处。记得去处的，用“发出”记更好。</Note>
      )}
      <Send
        command={count}
        word={isSame ? '一件不差，记下来' : '照点的记'}
        busyWord="正在记…"
        tone={isSame ? 'ok' : 'dark'}
        input={
          counted === undefined
            ? '点了多少，写个整数'
            : isSame
              ? { id, counted, reason: 'recount' }
              : reason === undefined
                ? '先选为什么不一样'
                : { id, counted, reason }
        }
      />
    </Sheet>
  )
}
