import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Refusal } from '../call/outcome'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Head } from '../ui/head'
import { Note } from '../ui/note'
import { Page } from '../ui/page'
import { Refused } from '../ui/refused'
import { TextInput } from '../ui/text-input'

const CODE_LENGTH = 8

/** A code of eight as somebody types it, in any case and with blanks. `sent`: what came with a card. */
export function useTypedCode(sent: string) {
  const [written, setWritten] = useState(sent)
  const code = written.replace(/\s/g, '').toUpperCase()
  return { sent, written, setWritten, code, missing: CODE_LENGTH - code.length }
}

interface CodeDoorProps {
  readonly title: string
  readonly sentence: string
  /** Below the sentence where the code was sent along, and where it is to be typed. */
  readonly lines: { readonly sent: string; readonly typed: string }
  /** What the code is called: 认领码. */
  readonly label: string
  /** On the button: 看看是什么事. */
  readonly word: string
  readonly typed: ReturnType<typeof useTypedCode>
  readonly look: {
    readonly isBusy: boolean
    readonly isUnreachable: boolean
    readonly refusal: Refusal | undefined
  }
  readonly onOpen: () => void
  readonly children?: ReactNode
}

/** Where one comes in with a code. From a card that was sent it is there already, and nobody has to look at it. */
export function CodeDoor({
  title,
  sentence,
  lines,
  label,
  word,
  typed,
  look,
  onOpen,
  children,
}: CodeDoorProps) {
  const { sent, written, setWritten, missing } = typed
  const isSent = sent.length === CODE_LENGTH && look.refusal === undefined
  return (
    <Page title={title}>
      <Head sentence={sentence} line={isSent ? lines.sent : lines.typed} />
      <View className="pad stack">
        {!isSent && (
          <Field label={label}>
            <TextInput
              label={label}
              value={written}
              max={10}
              placeholder="比如 K7M2 XQ4D"
              onChange={setWritten}
            />
          </Field>
        )}
        <Refused refusal={look.refusal} />
        {look.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={look.isBusy ? '正在找…' : undefined}
          blockedBecause={missing > 0 ? `还少 ${String(missing)} 位` : undefined}
          onTap={onOpen}
        >
          {word}
        </Button>
        {children}
      </View>
    </Page>
  )
}
