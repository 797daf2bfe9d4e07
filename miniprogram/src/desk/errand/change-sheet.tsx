import { changeErrand } from '@shared/errands/contract'
import type { ErrandView } from '@shared/errands/views'
import { momentOn, sayMinute } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

const days = [
  { value: '0', word: '今天' },
  { value: '1', word: '明天' },
  { value: '2', word: '后天' },
] as const
const hours = [9, 10, 11, 12, 14, 15, 16, 17, 18, 20].map((hour) => hour * 60)

interface ChangeSheetProps {
  readonly id: string
  readonly errand: ErrandView
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Nobody has taken it yet: it may wait longer. */
export function ChangeSheet({ id, errand: { costLimitFen }, onDone, onClose }: ChangeSheetProps) {
  const [day, setDay] = useState<(typeof days)[number]['value']>('1')
  const [minute, setMinute] = useState<string>()
  const now = useNow()
  const change = useCommand(changeErrand, {
    about: id,
    onDone: () => {
      say({ words: '改好了，志愿者看到的是新的时间' })
      onDone()
    },
  })
  const endsAt = minute === undefined ? undefined : momentOn(now, Number(day), Number(minute))
  const send = () => {
    if (endsAt === undefined) return
    void change.run({ id, endsAt, ...(costLimitFen === undefined ? {} : { costLimitFen }) })
  }
  return (
    <Sheet title="改到几点之前" onClose={onClose}>
      <View className="stack">
        <Options label="哪天" options={days} value={day} onChange={setDay} />
        <Options
          label="几点之前"
          columns={4}
          options={hours.map((at) => ({ value: String(at), word: sayMinute(at) }))}
          value={minute}
          onChange={setMinute}
        />
        <Refused refusal={change.refusal} />
        {change.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={change.isBusy ? '正在改…' : undefined}
          blockedBecause={
            endsAt === undefined ? '先选几点' : endsAt <= now ? '这个钟点已经过了，换一个' : undefined
          }
          onTap={send}
        >
          改好了
        </Button>
      </View>
    </Sheet>
  )
}
