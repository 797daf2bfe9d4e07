import { reverseTime } from '@shared/timebank/contract'
import { type ReversalReason, reversalReasons } from '@shared/timebank/model'
import type { EntryRow } from '@shared/timebank/views'
import { reasonWords } from '@shared/timebank/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { movedOf, titleOf } from '../../matter/time-said'
import { Send } from '../../matter/send'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const reasons = reversalReasons.map((value) => ({ value, word: reasonWords[value] }))

interface ReverseSheetProps {
  readonly entry: EntryRow
  readonly whose: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Takes a booking back by its mirror; both stay to be read. */
export function ReverseSheet({ entry, whose, onDone, onClose }: ReverseSheetProps) {
  const [reason, setReason] = useState<ReversalReason>()
  const reverse = useCommand(reverseTime, {
    about: entry.id,
    onDone: () => {
      say({ words: `退回了，${whose}看得到为什么` })
      onDone()
    },
  })
  return (
    <Sheet title={`退回${whose}的这一笔`} words={`${titleOf(entry)}，${movedOf(entry)}`} onClose={onClose}>
      <Field label="为什么">
        <Options label="为什么" columns={2} options={reasons} value={reason} onChange={setReason} />
      </Field>
      <View className="stack">
        <Note tone="warn">原来的一笔不改，另记一笔把它抵掉。分已经换了东西的，从后面攒的里补。</Note>
        <Send
          command={reverse}
          word="退回"
          busyWord="正在退…"
          input={reason === undefined ? '先选为什么' : { id: entry.id, reason }}
        />
      </View>
    </Sheet>
  )
}
