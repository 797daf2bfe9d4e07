import { z } from '@shared/kernel/schema'
import { WORDS_MAX } from '@shared/requests/model'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Commanded } from '../call/use-command'
import { type Draft, useDraft } from '../call/use-draft'
import { Button } from '../ui/button'
import { Note } from '../ui/note'
import { Refused } from '../ui/refused'
import { Tap } from '../ui/tap'
import { TextArea } from '../ui/text-area'
import './words-form.css'

const Words = z.object({ words: z.string() })
export type WordsDraft = Draft<z.output<typeof Words>>

/** What is being written about a request; kept until it is sent. */
export function useWords(name: string): WordsDraft {
  return useDraft(name, Words, { words: '' })
}

interface WordsFormProps<Input, Output> {
  readonly label: string
  readonly placeholder: string
  readonly word: string
  readonly draft: WordsDraft
  readonly command: Commanded<Input, Output>
  readonly toInput: (words: string) => Input
  /** Beginnings that are edited before they are sent. */
  readonly canned?: readonly string[]
  /** May be sent without a word. */
  readonly isOptional?: boolean
  readonly blockedBecause?: string | undefined
  readonly children?: ReactNode
}

/** A few sentences to the other side. They stay until they have arrived. */
export function WordsForm<Input, Output>(props: WordsFormProps<Input, Output>) {
  const {
    label,
    placeholder,
    word,
    draft,
    command,
    toInput,
    canned = [],
    isOptional = false,
    children,
  } = props
  const words = draft.value.words.trim()
  return (
    <View className="stack">
      {canned.map((sentence) => (
        <Tap key={sentence} className="canned" onTap={() => draft.change({ words: sentence })}>
          {sentence}
        </Tap>
      ))}
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
        blockedBecause={props.blockedBecause ?? (words === '' && !isOptional ? '先写一句' : undefined)}
        onTap={() => void command.run(toInput(words))}
      >
        {word}
      </Button>
    </View>
  )
}
