import { changeItem } from '@shared/goods/contract'
import type { ItemRow } from '@shared/goods/views'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { QuantityField } from '../../goods/quantity-field'
import { numberIn, sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const Level = z.object({ level: z.string() })

interface LevelSheetProps {
  readonly item: ItemRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Below so many the station's workers are told; 0: never. */
export function LevelSheet({ item: { id, name, unit, minLevel }, onDone, onClose }: LevelSheetProps) {
  const { value, change, clear } = useDraft(`goods-level:${id}`, Level, { level: String(minLevel) })
  const command = useCommand(changeItem, {
    about: id,
    onDone: (changed) => {
      clear()
      say({
        words: changed.minLevel === 0 ? `${name}少了不再提醒` : `少于 ${sayOf(changed.minLevel, unit)}会提醒`,
      })
      onDone()
    },
  })
  const level = numberIn(value.level)
  return (
    <Sheet
      title={`${name}最少留多少`}
      words="少到这个数，消息里会叫站里的人。写 0 就不提醒。"
      onClose={onClose}
    >
      <QuantityField
        label="最少留"
        unit={unit}
        value={value.level}
        onChange={(written) => change({ level: written })}
      />
      <Send
        command={command}
        word="记下来"
        busyWord="正在记…"
        input={level === undefined ? '写个整数，不提醒写 0' : { id, minLevel: level }}
      />
    </Sheet>
  )
}
