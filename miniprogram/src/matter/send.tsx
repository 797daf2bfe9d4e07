import { View } from '@tarojs/components'
import type { Commanded } from '../call/use-command'
import { Button } from '../ui/button'
import { Note } from '../ui/note'
import { Refused } from '../ui/refused'

interface SendProps<Input, Output> {
  readonly command: Commanded<Input, Output>
  readonly word: string
  readonly busyWord: string
  readonly tone?: 'primary' | 'ok' | 'dark'
  /** What goes out; or what is still missing. */
  readonly input: Input | string
  /** The next best thing after a no. */
  readonly step?: { readonly word: string; readonly run: () => void } | undefined
}

/** The foot of a sheet: a no with what is possible next, a lost connection, the button. */
export function Send<Input extends object, Output>(props: SendProps<Input, Output>) {
  const { command, word, busyWord, tone = 'primary', input, step } = props
  return (
    <View className="stack">
      <Refused refusal={command.refusal} {...(step === undefined ? {} : { step })} />
      {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会记一次。</Note>}
      <Button
        tone={tone}
        busyWord={command.isBusy ? busyWord : undefined}
        blockedBecause={typeof input === 'string' ? input : undefined}
        onTap={() => {
          if (typeof input !== 'string') void command.run(input)
        }}
      >
        {word}
      </Button>
    </View>
  )
}
