import { exactYuan, fenOf, sayYuan } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { receiveGift } from '@shared/wishes/contract'
import { giftWords } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import type { SheetProps } from './sheet-props'

const Receiving = z.object({ words: z.string(), value: z.string() })

/** The gift is here: what it is and what it is worth today; the number comes by itself. */
export function ReceiveSheet({ wish: { id, title, capFen }, onDone, onClose }: SheetProps) {
  const draft = useDraft(`wish-receive:${id}`, Receiving, { words: title, value: '' })
  const receive = useCommand(receiveGift, {
    about: id,
    onDone: ({ number }) => {
      draft.clear()
      onDone(`登记好了，包裹上写“${giftWords(number)}”`)
    },
  })
  const words = draft.value.words.trim()
  const valueFen = fenOf(draft.value.value)
  const missing = words === '' ? '写一下收到什么' : valueFen === undefined ? '写一下值多少钱' : undefined
  return (
    <Sheet title="站里收到了" words="登记了就有号，送的人看得到登记和价钱。" onClose={onClose}>
      <Field label="收到什么">
        <TextInput
          label="收到什么"
          value={draft.value.words}
          placeholder="比如 5 号球一个"
          onChange={(written) => draft.change({ words: written })}
        />
      </Field>
      <Field
        label="值多少钱"
        extra={capFen === undefined ? undefined : `不超过 ${sayYuan(capFen)}`}
        hint={valueFen === undefined ? '照小票写，没有小票就照商店的价' : `记 ${exactYuan(valueFen)} 元`}
      >
        <TextInput
          label="值多少钱"
          kind="money"
          value={draft.value.value}
          max={9}
          placeholder="元"
          onChange={(value) => draft.change({ value })}
        />
      </Field>
      <View className="stack">
        <Refused refusal={receive.refusal} />
        {receive.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只登记一次。</Note>}
        <Button
          tone="primary"
          busyWord={receive.isBusy ? '正在记…' : undefined}
          blockedBecause={missing}
          onTap={() => {
            if (valueFen !== undefined) void receive.run({ id, words, valueFen })
          }}
        >
          登记
        </Button>
      </View>
    </Sheet>
  )
}
