import { transferGoods } from '@shared/goods/contract'
import { listTargets } from '@shared/goods/desk-contract'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { QuantityField } from '../../goods/quantity-field'
import { numberIn, sayOf } from '../../goods/said'
import { Send } from '../../matter/send'
import { useElder } from '../../ui/elder'
import { Field } from '../../ui/field'
import { Loaded } from '../../ui/loaded'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { BatchSheetProps } from './batch-dock'
import { shortOf } from './short-of'

const Sending = z.object({ quantity: z.string(), toStationId: z.optional(z.string()) })

/** So many to another station of the district; they count there once the other side has counted them. */
export function TransferSheet({ batch, onDone, onClose }: BatchSheetProps) {
  const { id, name, unit, stock, stationId } = batch
  const { value, change, clear } = useDraft(`goods-transfer:${id}`, Sending, { quantity: '' })
  const targets = useQuery(listTargets, { stationId }, { isKept: false })
  const transfer = useCommand(transferGoods, {
    about: id,
    onDone: (card) => {
      clear()
      say({ words: `调出去了，还剩 ${sayOf(card.stock, unit)}。对方点过数才算收下` })
      onDone()
    },
  })
  // In large type the name of a station would break in the middle.
  const isElder = useElder()
  const left = shortOf(transfer.refusal)
  const quantity = numberIn(value.quantity)
  return (
    <Sheet
      title={`把${name}调到别的站`}
      words={`还有 ${sayOf(stock, unit)}。对方点过数才算收下，少的记成损耗。`}
      onClose={onClose}
    >
      <QuantityField
        label="调多少"
        unit={unit}
        value={value.quantity}
        onChange={(written) => change({ quantity: written })}
      />
      <Field label="调到哪个站">
        <Loaded
          query={targets}
          shape="rows"
          isEmpty={({ stations }) => stations.length === 0}
          empty={<View className="small mute">本区眼下没有别的社工站。</View>}
        >
          {({ stations }) => (
            <Options
              label="调到哪个站"
              columns={isElder ? 1 : 2}
              options={stations.map((one) => ({ value: one.id, word: one.name }))}
              value={value.toStationId}
              onChange={(toStationId) => change({ toStationId })}
            />
          )}
        </Loaded>
      </Field>
      <Send
        command={transfer}
        word="调出去"
        busyWord="正在记…"
        input={
          quantity === undefined || quantity === 0
            ? '调多少，写个整数'
            : value.toStationId === undefined
              ? '先选哪个站'
              : { id, quantity, stationId: value.toStationId }
        }
        step={
          left === undefined || left === 0
            ? undefined
            : {
                word: `改成 ${sayOf(left, unit)}`,
                run: () => {
                  transfer.clear()
                  change({ quantity: String(left) })
                },
              }
        }
      />
    </Sheet>
  )
}
