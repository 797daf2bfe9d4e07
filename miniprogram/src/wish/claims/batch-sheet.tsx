import type { OutputOf } from '@shared/kernel/contract'
import { promiseSeveralWishes } from '@shared/wishes/contract'
import { SEVERAL_MAX } from '@shared/wishes/model'
import { sayDay } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { DayField } from '../../wishing/day-field'
import { type Batch, daysOf } from './batches'
import { NotPossible } from './not-possible'

interface BatchSheetProps {
  /** As it was when the sheet was opened. */
  readonly batch: Batch
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** One day for all that a company brings. Those that stand on it already are left as they are. */
export function BatchSheet({ batch, onChanged, onClose }: BatchSheetProps) {
  const { companyName, wishes } = batch
  const { promisedOn, until } = daysOf(batch)
  const [chosen, setChosen] = useState<string>()
  const [result, setResult] = useState<OutputOf<typeof promiseSeveralWishes>>()
  const day = chosen ?? promisedOn
  const promise = useCommand(promiseSeveralWishes, {
    onDone: (output) => {
      onChanged()
      if (output.notPossible.length > 0) {
        setResult(output)
        return
      }
      if (day !== undefined)
        say({ words: `${String(output.promisedIds.length)} 份记下了，${sayDay(day)}前送到站里` })
      onClose()
    },
  })
  if (result !== undefined) return <NotPossible batch={batch} result={result} onClose={onClose} />
  const choose = () => {
    const ids = wishes.filter((wish) => wish.promisedOn !== day).map(({ id }) => id)
    if (day === undefined || ids.length === 0) onClose()
    else void promise.run({ ids: ids.slice(0, SEVERAL_MAX), promisedOn: day })
  }
  return (
    <Sheet
      title={`${companyName}的 ${String(wishes.length)} 份，哪天前能送到站里`}
      words={
        wishes.length > SEVERAL_MAX
          ? `一次改 ${String(SEVERAL_MAX)} 份，剩下的再点一次。改了就算数，站里看得到新的日子。`
          : '一起改成同一天。改了就算数，站里看得到新的日子。'
      }
      onClose={onClose}
    >
      <View className="stack">
        <DayField promisedOn={promisedOn} until={until} value={day} onChange={setChosen} />
        <Refused refusal={promise.refusal} />
        {promise.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，每份只会改一次。</Note>}
        <Button
          tone="primary"
          busyWord={promise.isBusy ? '正在记…' : undefined}
          blockedBecause={day === undefined ? '先选一天' : undefined}
          onTap={choose}
        >
          都改成这天
        </Button>
      </View>
    </Sheet>
  )
}
