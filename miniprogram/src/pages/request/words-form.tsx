import { WORDS_MAX } from '@shared/requests/model'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Commanded } from '../../call/use-command'
import type { Draft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { TextArea } from '../../ui/text-area'

interface WordsFormProps<Input, Output> {
  readonly label: string
  readonly placeholder: string
  readonly word: string
  readonly draft: Draft<{ words: string }>
  readonly command: Commanded<Input, Output>
  readonly toInput: (words: string) => Input
  readonly blockedBecause?: string | undefined
  readonly children?: ReactNode
}

/** A few sentences to the station. They stay until they have arrived. */
export function WordsForm<Input, Output>(props: WordsFormProps<Input, Output>) {
  const { label, placeholder, word, draft, command, toInput, children } = props
  const words = draft.value.words.trim()
  return (
    <View className="stack">
      <TextArea
        label={label}
        value={draft.value.words}
        max={WORDS_MAX}
        placeholder={placeholder}
        onChange={(written) => draft.change({ words: written })}
      />
      {children}
      <Refused refusal={command.refusal} />
      {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
      <Button
        tone="primary"
        busyWord={command.isBusy ? '正在送…' : undefined}
        blockedBecause={words === '' ? '先写一句' : props.blockedBecause}
        onTap={() => void command.run(toInput(words))}
      >
        {word}
      </Button>
    </View>
  )
}
