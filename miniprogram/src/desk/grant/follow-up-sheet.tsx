import { followUpGrant } from '@shared/grants/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { sayDay } from '../../matter/entry-said'
import { useWords } from '../../matter/words-form'
import { Field } from '../../ui/field'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { say } from '../../ui/toast'
import { Send } from '../../matter/send'
import { dayOfChoice, followUpChoices } from './days'

const choices = [...followUpChoices, { value: 'over', word: '不用再去了' }] as const
type Choice = (typeof choices)[number]['value']

interface FollowUpSheetProps {
  readonly id: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** How it goes, and when to look again; or that it is well. */
export function FollowUpSheet({ id, onDone, onClose }: FollowUpSheetProps) {
  const draft = useWords(`grant-follow-up:${id}`)
  const [choice, setChoice] = useState<Choice>('month')
  const now = useNow()
  const followUp = useCommand(followUpGrant, {
    about: id,
    onDone: ({ status }) => {
      draft.clear()
      say({ words: status === 'closed' ? '这件办完了' : '记下了，到日子再叫您' })
      onDone()
    },
  })
  const words = draft.value.words.trim()
  const nextOn = choice === 'over' ? undefined : dayOfChoice(choice, now)
  const input = { id, words, ...(nextOn === undefined ? {} : { nextOn }) }
  return (
    <Sheet title="用得怎么样" words="只有站里的同事看得到。" onClose={onClose}>
      <Field label="看到了什么">
        <TextArea
          label="用得怎么样"
          value={draft.value.words}
          max={300}
          placeholder="比如：每天写作业用，家长设了时间"
          onChange={(written) => draft.change({ words: written })}
        />
      </Field>
      <Field label="下次什么时候" hint={nextOn === undefined ? '这件到这里就办完了' : sayDay(nextOn)}>
        <Options label="下次什么时候" columns={2} options={choices} value={choice} onChange={setChoice} />
      </Field>
      <Send
        tone="ok"
        word={choice === 'over' ? '记下来，办完了' : '记下来'}
        busyWord="正在记…"
        command={followUp}
        input={words === '' ? '先写一句' : input}
      />
    </Sheet>
  )
}
