import { allocateGoods } from '@shared/goods/contract'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { QuantityField } from '../../goods/quantity-field'
import { numberIn, sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { Allocation, allocationFor, allocationOf } from './allocate-draft'
import type { BatchSheetProps } from './batch-dock'
import { shortOf } from './short-of'
import { WhomFields } from './whom-fields'

/** So many to a community, or for the station itself: how many households, never who. */
export function AllocateSheet({ batch, onDone, onClose }: BatchSheetProps) {
  const { id, name, unit, stock } = batch
  const draft = useDraft(`goods-allocate:${id}`, Allocation, allocationFor(batch))
  const { value, change } = draft
  const allocate = useCommand(allocateGoods, {
    about: id,
    onDone: (card) => {
      const given = sayOf(numberIn(value.quantity) ?? 0, unit)
      draft.clear()
      say({ words: `${given}${name}记上了，还剩 ${sayOf(card.stock, unit)}` })
      onDone()
    },
  })
  const left = shortOf(allocate.refusal)
  return (
    <Sheet
      title={`发${name}`}
      words={`还有 ${sayOf(stock, unit)}。给了哪里、几户，送的单位看得到；给了谁，看不到。`}
      onClose={onClose}
    >
      <QuantityField
        label="发多少"
        unit={unit}
        value={value.quantity}
        onChange={(quantity) => change({ quantity })}
      />
      <WhomFields stationId={batch.stationId} value={value} onChange={change} />
      <Send
        command={allocate}
        word="发出去"
        busyWord="正在记…"
        input={allocationOf(id, value)}
        step={
          left === undefined || left === 0
            ? undefined
            : {
                word: `改成 ${sayOf(left, unit)}`,
                run: () => {
                  allocate.clear()
                  change({ quantity: String(left) })
                },
              }
        }
      />
    </Sheet>
  )
}
