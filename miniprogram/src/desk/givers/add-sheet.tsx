import { addGiver } from '@shared/goods/contract'
import { GiverKind, giverKinds, NAME_MAX } from '@shared/goods/model'
import { giverKindWords } from '@shared/goods/words'
import type { InputOf } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'

const NewGiver = z.object({ name: z.string(), kind: GiverKind, contactName: z.string(), phone: z.string() })
const kinds = giverKinds.map((value) => ({ value, word: giverKindWords[value] }))

interface AddSheetProps {
  readonly stationId: string
  readonly onDone: (id: string) => void
  readonly onClose: () => void
}

/** A unit: what it is called, and whom to call there. */
export function AddSheet({ stationId, onDone, onClose }: AddSheetProps) {
  const { value, change, clear } = useDraft('giver-new', NewGiver, {
    ...{ name: '', kind: 'company', contactName: '', phone: '' },
  })
  const add = useCommand(addGiver, {
    about: stationId,
    onDone: ({ id }) => {
      clear()
      say({ words: `${value.name.trim()}记下了` })
      onDone(id)
    },
  })
  const knownId = add.refusal?.code === 'goods.giver_known' ? add.refusal.detail?.['id'] : undefined
  return (
    <Sheet title="添一家单位" onClose={onClose}>
      <Field label="叫什么" hint="写单位的名字，不写人名">
        <TextInput
          label="叫什么"
          value={value.name}
          max={NAME_MAX}
          placeholder="比如 春和便民店"
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label="是哪一种">
        <Options
          label="是哪一种"
          columns={2}
          options={kinds}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <Field label="找谁联系" extra="可以不填">
        <TextInput
          label="联系人"
          value={value.contactName}
          max={NAME_MAX}
          placeholder="怎么称呼"
          onChange={(contactName) => change({ contactName })}
        />
      </Field>
      <Field label="电话" extra="可以不填">
        <TextInput
          label="电话"
          kind="phone"
          value={value.phone}
          max={11}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      <Note>联系人和电话加了锁存着，谁点开看过都有记录。</Note>
      <Send
        command={add}
        word="记下来"
        busyWord="正在记…"
        input={giverOf(stationId, value)}
        step={typeof knownId === 'string' ? { word: '打开它', run: () => onDone(knownId) } : undefined}
      />
    </Sheet>
  )
}

function giverOf(stationId: string, written: z.output<typeof NewGiver>): InputOf<typeof addGiver> | string {
  const [name, contactName, phone] = [written.name, written.contactName, written.phone].map((text) =>
    text.trim(),
  )
  if (!name) return '先写单位叫什么'
  if (!contactName && !phone) return { stationId, name, kind: written.kind }
  if (!contactName || !phone) return '联系人和电话一起填，或者都不填'
  if (phone.length !== 11) return `手机号是 11 位，这里是 ${String(phone.length)} 位`
  return { stationId, name, kind: written.kind, contact: { name: contactName, phone } }
}
