import { z } from '@shared/kernel/schema'
import { WORDS_MAX } from '@shared/requests/model'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Commanded } from '../../call/use-command'
import { type Draft, useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { Tap } from '../../ui/tap'
import { TextArea } from '../../ui/text-area'

const Words = z.object({ words: z.string() })
export type WordsDraft = Draft<z.output<typeof Words>>

/** What is being written on the desk; kept until it is sent. */
export function useWords(name: string): WordsDraft {
  return useDraft(`desk:${name}`, Words, { words: '' })
}

interface WordsSheetProps<Input, Output> {
  readonly title: string
  /** Who will read it. */
  readonly hint: string
  readonly word: string
  readonly draft: WordsDraft
  readonly command: Commanded<Input, Output>
  readonly toInput: (words: string) => Input
  /** Beginnings that are edited before they are sent. */
  readonly canned?: readonly string[]
  readonly isOptional?: boolean
  readonly blockedBecause?: string | undefined
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** Writing a few sentences and sending them. What was written stays when it could not be sent. */
export function WordsSheet<Input, Output>(props: WordsSheetProps<Input, Output>) {
  const { title, hint, word, draft, command, toInput, canned = [], isOptional = false, onClose } = props
  const words = draft.value.words.trim()
  const empty = words === '' && !isOptional ? '先写一句' : undefined
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="stack">
        {canned.map((sentence) => (
          <Tap key={sentence} className="canned" onTap={() => draft.change({ words: sentence })}>
            {sentence}
          </Tap>
        ))}
        <TextArea
          label={title}
          value={draft.value.words}
          max={WORDS_MAX}
          placeholder={hint}
          onChange={(written) => draft.change({ words: written })}
        />
        {props.children}
        <Refused refusal={command.refusal} />
        {command.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={command.isBusy ? '正在送…' : undefined}
          blockedBecause={props.blockedBecause ?? empty}
          onTap={() => void command.run(toInput(words))}
        >
          {word}
        </Button>
      </View>
    </Sheet>
  )
}
