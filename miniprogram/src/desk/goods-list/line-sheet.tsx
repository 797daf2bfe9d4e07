import { addItem } from '@shared/goods/contract'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { QuantityField } from '../../goods/quantity-field'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { ItemFields } from './item-fields'
import { emptyLine, type Line, LineDraft, missingIn } from './receipt'
import { TermFields } from './term-fields'

interface LineSheetProps {
  readonly stationId: string
  readonly onAdd: (line: Line) => void
  readonly onClose: () => void
}

/** One thing of the delivery. What the station never had before is put on its stock list first. */
export function LineSheet({ stationId, onAdd, onClose }: LineSheetProps) {
  const { value, change, clear } = useDraft('goods-receive-line', LineDraft, emptyLine(dayOf(useNow())))
  const add = useCommand(addItem, { about: stationId })
  const done = (itemId: string) => {
    clear()
    onAdd({ ...value, itemId, name: value.name.trim(), unit: value.unit.trim() })
  }
  const put = async () => {
    if (value.itemId !== undefined) {
      done(value.itemId)
      return
    }
    const { name, unit, kind } = value
    const outcome = await add.run({ stationId, name: name.trim(), unit: unit.trim(), kind })
    if (outcome === undefined || outcome.is === 'unreachable') return
    // Where somebody put it there in the meantime it is the same line.
    const id = outcome.is === 'done' ? outcome.output.id : outcome.refusal.detail?.['id']
    if (typeof id === 'string') done(id)
  }
  return (
    <Sheet title="添一样" words="一样东西一行；日子不同、价钱不同，分两行。" onClose={onClose}>
      <ItemFields value={value} onChange={change} />
      <QuantityField
        label="点到多少"
        unit={value.unit.trim() === '' ? '件' : value.unit}
        value={value.quantity}
        onChange={(quantity) => change({ quantity })}
      />
      <TermFields stationId={stationId} value={value} onChange={change} />
      <View className="stack">
        <Refused refusal={add.refusal} />
        {add.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次就好。</Note>}
        <Button
          tone="dark"
          busyWord={add.isBusy ? '正在添…' : undefined}
          blockedBecause={missingIn(value)}
          onTap={() => void put()}
        >
          添上
        </Button>
      </View>
    </Sheet>
  )
}
