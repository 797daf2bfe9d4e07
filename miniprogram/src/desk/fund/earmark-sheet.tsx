import { Purpose } from '@shared/funds/codes'
import { addEarmark } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import { purposeWords } from '@shared/funds/words'
import { z } from '@shared/kernel/schema'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Field } from '../../ui/field'
import { Several } from '../../ui/several'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { purposesOf } from '../funds/said'
import { Send } from '../../matter/send'

const Written = z.object({ name: z.string(), purposes: z.array(Purpose) })

interface EarmarkSheetProps {
  readonly fund: DeskFund
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One more part with a purpose of its own. */
export function EarmarkSheet({ fund, onDone, onClose }: EarmarkSheetProps) {
  const { id } = fund
  const { value, change, clear } = useDraft(`fund-earmark:${id}`, Written, { name: '', purposes: [] })
  const name = value.name.trim()
  const add = useCommand(addEarmark, {
    about: id,
    onDone: () => {
      clear()
      say({ words: '开好了，收入可以记进来了' })
      onDone()
    },
  })
  const missing = name === '' ? '写一下叫什么' : '选一下能付什么'
  return (
    <Sheet title="再开一个专项" words="捐的人指定了用处，就单记一份，只付这些用处。" onClose={onClose}>
      <Field label="叫什么">
        <TextInput
          label="叫什么"
          value={value.name}
          max={12}
          placeholder="比如 给孩子"
          onChange={(written) => change({ name: written })}
        />
      </Field>
      <Field label="能付什么">
        <Several
          label="能付什么"
          options={purposesOf(fund).map((one) => ({ value: one, word: purposeWords[one] }))}
          values={value.purposes}
          onChange={(chosen) => change({ purposes: chosen })}
        />
      </Field>
      <Send
        word="开这个专项"
        busyWord="正在开…"
        command={add}
        input={name === '' || value.purposes.length === 0 ? missing : { id, name, purposes: value.purposes }}
      />
    </Sheet>
  )
}
