import { View } from '@tarojs/components'
import type { Commanded } from '../call/use-command'
import type { WordsDraft } from './words-form'
import { Button } from '../ui/button'
import { Note } from '../ui/note'
import { Refused } from '../ui/refused'
import { TextArea } from '../ui/text-area'

/** What the contracts take as a reason. */
const REASON_MAX = 100

interface ReasonFormProps<Input, Output> {
  readonly label: string
  readonly placeholder: string
  readonly word: string
  readonly max?: number
  readonly draft: WordsDraft
  readonly command: Commanded<Input, Output>
  readonly toInput: (reason: string) => Input
}

/** One sentence why. The button is of ink: green or red would make it look wished for. */
export function ReasonForm<Input, Output>(props: ReasonFormProps<Input, Output>) {
  const { label, placeholder, word, max = REASON_MAX, draft, command, toInput } = props
  const reason = draft.value.words.trim()
  return (
    <View className="stack">
      <TextArea
        label={label}
        value={draft.value.words}
        max={max}
        placeholder={placeholder}
        onChange={(words) => draft.change({ words })}
      />
      <Refused refusal={command.refusal} />
      {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
      <Button
        tone="dark"
        busyWord={command.isBusy ? '正在送…' : undefined}
        blockedBecause={reason === '' ? '先写一句' : undefined}
        onTap={() => void command.run(toInput(reason))}
      >
        {word}
      </Button>
    </View>
  )
}
