import { loseGoods } from '@shared/goods/contract'
import { LossReason, lossReasons } from '@shared/goods/moves'
import { lossReasonWords } from '@shared/goods/words'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { QuantityField } from '../../goods/quantity-field'
import { numberIn, sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { BatchSheetProps } from './batch-dock'
import { shortOf } from './short-of'

const Loss = z.object({ quantity: z.string(), reason: z.optional(LossReason) })
const reasons = lossReasons.map((value) => ({ value, word: lossReasonWords[value] }))

/** What is not good any more, or not there, with why. */
export function LoseSheet({ batch: { id, name, unit, stock }, onDone, onClose }: BatchSheetProps) {
  const { value, change, clear } = useDraft(`goods-lose:${id}`, Loss, { quantity: '' })
  const lose = useCommand(loseGoods, {
    about: id,
    onDone: (card) => {
      clear()
      say({ words: `损耗记上了，还剩 ${sayOf(card.stock, unit)}` })
      onDone()
    },
  })
  const left = shortOf(lose.refusal)
  const quantity = numberIn(value.quantity)
  return (
    <Sheet title={`记${name}的损耗`} words={`还有 ${sayOf(stock, unit)}`} onClose={onClose}>
      <QuantityField
        label="少了多少"
        unit={unit}
        value={value.quantity}
        onChange={(written) => change({ quantity: written })}
      />
      <Field label="为什么">
        <Options
          label="为什么"
          options={reasons}
          value={value.reason}
          onChange={(reason) => change({ reason })}
        />
      </Field>
      <Send
        command={lose}
        word="记下来"
        busyWord="正在记…"
        tone="dark"
        input={
          quantity === undefined || quantity === 0
            ? '少了多少，写个整数'
            : value.reason === undefined
              ? '先选为什么'
              : { id, quantity, reason: value.reason }
        }
        step={
          left === undefined || left === 0
            ? undefined
            : {
                word: `改成 ${sayOf(left, unit)}`,
                run: () => {
                  lose.clear()
                  change({ quantity: String(left) })
                },
              }
        }
      />
    </Sheet>
  )
}
