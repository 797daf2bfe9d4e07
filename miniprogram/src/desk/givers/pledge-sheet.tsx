import { pledgeGoods } from '@shared/goods/contract'
import { NAME_MAX, UNIT_MAX } from '@shared/goods/model'
import type { GiverRow } from '@shared/goods/views'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { DayField } from '../../matter/day-field'
import { wholeDay } from '../../matter/typed-day'
import { numberIn } from '../../goods/said'
import { Send } from '../../matter/send'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

const Line = z.object({ name: z.string(), unit: z.string(), quantity: z.string() })
const Promised = z.object({ promisedOn: z.string(), lines: z.array(Line) })
const empty = { name: '', unit: '', quantity: '' }

interface PledgeSheetProps {
  readonly giver: GiverRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What a unit says it will bring. Nothing of it counts until it came. */
export function PledgeSheet({ giver: { id, name }, onDone, onClose }: PledgeSheetProps) {
  const { value, change, clear } = useDraft(`pledge-new:${id}`, Promised, { promisedOn: '', lines: [empty] })
  const pledge = useCommand(pledgeGoods, {
    about: id,
    onDone: () => {
      clear()
      say({ words: `${name}答应的记下了，送到了再点` })
      onDone()
    },
  })
  const put = (place: number, part: Partial<z.output<typeof Line>>) =>
    change({ lines: value.lines.map((line, at) => (at === place ? { ...line, ...part } : line)) })
  return (
    <Sheet title={`${name}答应送什么`} words="答应的只是答应，点到了才算收到。" onClose={onClose}>
      {value.lines.map((line, at) => {
        const which = value.lines.length === 1 ? '' : `第 ${String(at + 1)} 样`
        return (
          <Field key={at} label={`${which}送什么、多少、按什么数`}>
            <View className="stack">
              <TextInput
                label={`${which}送什么`}
                value={line.name}
                max={NAME_MAX}
                placeholder="比如 面粉"
                onChange={(words) => put(at, { name: words })}
              />
              <View className="row">
                <TextInput
                  label={`${which}多少`}
                  kind="phone"
                  value={line.quantity}
                  max={6}
                  placeholder="多少"
                  onChange={(quantity) => put(at, { quantity })}
                />
                <TextInput
                  label={`${which}按什么数`}
                  value={line.unit}
                  max={UNIT_MAX}
                  placeholder="袋、箱"
                  onChange={(unit) => put(at, { unit })}
                />
              </View>
            </View>
          </Field>
        )
      })}
      <Button size="small" onTap={() => change({ lines: [...value.lines, empty] })}>
        再添一样
      </Button>
      <View className="goods-more">
        <DayField
          kind="whole"
          label="哪天前送到"
          value={value.promisedOn}
          onChange={(promisedOn) => change({ promisedOn })}
        />
      </View>
      <Send command={pledge} word="记下来" busyWord="正在记…" input={promiseOf(id, value)} />
    </Sheet>
  )
}

function promiseOf(
  giverId: string,
  written: z.output<typeof Promised>,
): InputOf<typeof pledgeGoods> | string {
  const lines = written.lines
    .filter(({ name, quantity, unit }) => [name, quantity, unit].some((words) => words.trim() !== ''))
    .map(({ name, unit, quantity }) => ({
      name: name.trim(),
      unit: unit.trim(),
      quantity: numberIn(quantity) ?? 0,
    }))
  const promisedOn = wholeDay(written.promisedOn)
  if (lines.length === 0) return '先写送什么'
  if (lines.some(({ name, unit, quantity }) => name === '' || unit === '' || quantity === 0))
    return '每一样写全：什么、多少、按什么数'
  return promisedOn === undefined ? '写一下哪天前送到' : { giverId, lines, promisedOn }
}
