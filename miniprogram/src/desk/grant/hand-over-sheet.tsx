import { handOverGrant } from '@shared/grants/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { sayDay } from '../../matter/entry-said'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'
import { dayOfChoice, type FollowUpChoice, followUpChoices } from './days'

interface HandOverSheetProps {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Into her hands, and the day to look after it. */
export function HandOverSheet({ id, onDone, onClose }: HandOverSheetProps) {
  const [choice, setChoice] = useState<FollowUpChoice>('fortnight')
  const handOver = useCommand(handOverGrant, {
    about: id,
    onDone: () => {
      say({ words: '交到手上了，到日子叫您回访' })
      onDone()
    },
  })
  const followUpOn = dayOfChoice(choice, useNow())
  return (
    <Sheet title="东西交到手上了" words="点了同意的那位看得到交的日子和回访的日子。" onClose={onClose}>
      <Field label="什么时候回访" hint={`${sayDay(followUpOn)}，那天早上在消息里叫您`}>
        <Options label="什么时候回访" options={followUpChoices} value={choice} onChange={setChoice} />
      </Field>
      <Send tone="ok" word="交了" busyWord="正在记…" command={handOver} input={{ id, followUpOn }} />
    </Sheet>
  )
}
