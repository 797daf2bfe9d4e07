import { countIncome } from '@shared/funds/contract'
import type { IncomeRow } from '@shared/funds/views'
import { fenOf } from '@shared/kernel/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { AmountField } from '../fund/amount-field'
import { Send } from '../../matter/send'

interface CountSheetProps {
  readonly income: IncomeRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The second count, blind. What is typed stays nowhere: looking at it later would be no counting. */
export function CountSheet({ income: { id, words, recordedBy, slip }, onDone, onClose }: CountSheetProps) {
  const [written, setWritten] = useState('')
  const amountFen = fenOf(written)
  const count = useCommand(countIncome, {
    about: id,
    onDone: () => {
      say({ words: '两遍数的一样，记进账了' })
      onDone()
    },
  })
  const change = (value: string) => {
    count.clear()
    setWritten(value)
  }
  return (
    <Sheet title={`数一遍：${words}`} words={`单号 ${slip}，${recordedBy}数过第一遍`} onClose={onClose}>
      <AmountField label="您数出来是多少" value={written} onChange={change} />
      <View className="stack">
        <Note>第一遍数的这里看不到。两遍一样才入账；不一样，两个人一起再数。</Note>
        <Send
          word="数好了"
          busyWord="正在对…"
          command={count}
          input={amountFen === undefined || amountFen === 0 ? '先写数出来的钱数' : { id, amountFen }}
        />
      </View>
    </Sheet>
  )
}
