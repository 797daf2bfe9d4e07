import { acceptTransfer } from '@shared/goods/contract'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { QuantityField } from '../../goods/quantity-field'
import { numberIn, sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { BatchSheetProps } from './batch-dock'

const Counted = z.object({ counted: z.string() })

/** What another station sent has arrived: so many are there, what is missing was lost on the way. */
export function AcceptSheet({ batch, onDone, onClose }: BatchSheetProps) {
  const { id, name, unit, received, fromName = '对方' } = batch
  const { value, change, clear } = useDraft(`goods-accept:${id}`, Counted, { counted: '' })
  const accept = useCommand(acceptTransfer, {
    about: id,
    onDone: (card) => {
      clear()
      say({ words: `收下了 ${sayOf(card.stock, unit)}${name}` })
      onDone()
    },
  })
  const counted = numberIn(value.counted)
  return (
    <Sheet title={`点一遍${name}`} words={`${fromName}调出 ${sayOf(received, unit)}`} onClose={onClose}>
      <QuantityField
        label="到了多少"
        unit={unit}
        value={value.counted}
        onChange={(written) => change({ counted: written })}
      />
      {counted !== undefined && counted < received && (
        <Note tone="warn">{`少 ${sayOf(received - counted, unit)}，会记成路上的损耗。`}</Note>
      )}
      <Send
        command={accept}
        word="照点的收下"
        busyWord="正在记…"
        tone="ok"
        input={counted === undefined ? '点了多少，写个整数' : { id, counted }}
      />
    </Sheet>
  )
}
