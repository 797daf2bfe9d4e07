import { type ReversalReason, reversalReasons } from '@shared/funds/codes'
import { reverseEntry } from '@shared/funds/contract'
import type { PublicEntry } from '@shared/funds/views'
import { reversalReasonWords } from '@shared/funds/words'
import { exactYuan } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { sayNumber } from '../../matter/entry-said'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'

const reasons = reversalReasons.map((value) => ({ value, word: reversalReasonWords[value] }))

interface ReverseSheetProps {
  readonly entry: PublicEntry
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Takes an entry back by its mirror; both stay to be read by everybody. */
export function ReverseSheet({ entry, onDone, onClose }: ReverseSheetProps) {
  const { id, summary, amountFen } = entry
  const [reason, setReason] = useState<ReversalReason>()
  const reverse = useCommand(reverseEntry, {
    about: id,
    onDone: () => {
      say({ words: '冲回了，两笔都留在账上' })
      onDone()
    },
  })
  const title = `冲回${summary}`
  return (
    <Sheet
      title={title}
      words={`${sayNumber(entry)}，${exactYuan(Math.abs(amountFen))} 元`}
      onClose={onClose}
    >
      <Field label="为什么">
        <Options label="为什么" columns={2} options={reasons} value={reason} onChange={setReason} />
      </Field>
      <View className="stack">
        <Note tone="warn">原来的一笔不改，另记一笔把它抵掉。人人都看得到这两笔。</Note>
        <Send
          word="冲回"
          busyWord="正在记…"
          tone="dark"
          command={reverse}
          input={reason === undefined ? '先选为什么' : { id, reason }}
        />
      </View>
    </Sheet>
  )
}
