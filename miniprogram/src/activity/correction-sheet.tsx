import { askCorrection } from '@shared/attendances/contract'
import { z } from '@shared/kernel/schema'
import { View } from '@tarojs/components'
import { useCommand } from '../call/use-command'
import { useDraft } from '../call/use-draft'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Note } from '../ui/note'
import { Refused } from '../ui/refused'
import { Sheet } from '../ui/sheet'
import { TextArea } from '../ui/text-area'
import { TextInput } from '../ui/text-input'
import { say } from '../ui/toast'

const Draft = z.object({ minutes: z.string(), words: z.string() })
const WORDS_MAX = 200

interface CorrectionSheetProps {
  /** Of the session. */
  readonly id: string
  readonly entryId: string
  /** What is written down now. */
  readonly minutes: number
  readonly minutesMax: number
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A helper says how long it was. What is written down stays until somebody of the station has looked. */
export function CorrectionSheet({ id, entryId, minutes, minutesMax, onDone, onClose }: CorrectionSheetProps) {
  const draft = useDraft(`correction:${id}:${entryId}`, Draft, { minutes: '', words: '' })
  const ask = useCommand(askCorrection, {
    about: entryId,
    onDone: () => {
      draft.clear()
      say({ words: '说好了，站里看过会告诉您' })
      onDone()
    },
  })
  const { value, change } = draft
  const askedMinutes = /^\d{1,4}$/.test(value.minutes) ? Number(value.minutes) : undefined
  const words = value.words.trim()
  const wrong =
    value.minutes === ''
      ? undefined
      : askedMinutes === undefined
        ? '写个整数就行，比如 120'
        : askedMinutes > minutesMax
          ? `这一场最多记 ${minutesMax} 分钟`
          : undefined
  const blocked =
    askedMinutes === undefined || wrong !== undefined
      ? '先写多少分钟'
      : words === ''
        ? '先写一句为什么'
        : undefined
  return (
    <Sheet title="应该是多久" words={`现在记的是 ${minutes} 分钟。`} onClose={onClose}>
      <View className="stack">
        <Field label="多少分钟" wrong={wrong}>
          <TextInput
            label="多少分钟"
            kind="phone"
            max={4}
            value={value.minutes}
            onChange={(text) => change({ minutes: text })}
          />
        </Field>
        <Field label="为什么">
          <TextArea
            label="为什么"
            value={value.words}
            max={WORDS_MAX}
            placeholder="比如：忘了签退，收拾到十二点才走"
            onChange={(text) => change({ words: text })}
          />
        </Field>
        <Refused refusal={ask.refusal} />
        {ask.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={ask.isBusy ? '正在送…' : undefined}
          blockedBecause={blocked}
          onTap={() => {
            if (askedMinutes !== undefined) void ask.run({ id, entryId, askedMinutes, words })
          }}
        >
          请站里看看
        </Button>
      </View>
    </Sheet>
  )
}
