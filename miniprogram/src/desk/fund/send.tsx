import { View } from '@tarojs/components'
import type { Commanded } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'

interface SendProps<Input, Output> {
  readonly word: string
  readonly busyWord: string
  readonly tone?: 'primary' | 'ok' | 'dark'
  readonly command: Commanded<Input, Output>
  /** What goes out; or why it cannot yet, said under the button. */
  readonly ready: Input | string
}

/** The foot of a form: what the books answered, and the one button. */
export function Send<Input extends object, Output>(props: SendProps<Input, Output>) {
  const { word, busyWord, tone = 'primary', command, ready } = props
  return (
    <View className="stack">
      <Refused refusal={command.refusal} />
      {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会记一次。</Note>}
      <Button
        tone={tone}
        busyWord={command.isBusy ? busyWord : undefined}
        blockedBecause={typeof ready === 'string' ? ready : undefined}
        onTap={() => {
          if (typeof ready !== 'string') void command.run(ready)
        }}
      >
        {word}
      </Button>
    </View>
  )
}
