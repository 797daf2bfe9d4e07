import type { GiverLinkView, openGiverLink } from '@shared/goods/link-contract'
import type { InputOf } from '@shared/kernel/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Commanded } from '../../call/use-command'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { Waiting } from '../../ui/waiting'

const CODE_LENGTH = 8

interface CodeFieldProps {
  readonly command: Commanded<InputOf<typeof openGiverLink>, GiverLinkView>
  /** What the link brought. */
  readonly linked: string
  readonly onAsk: (code: string) => void
}

/** The code that the station gave; a link brings it along. */
export function CodeField({ command, linked, onAsk }: CodeFieldProps) {
  const [written, setWritten] = useState(linked)
  const code = written.replace(/[\s-]/g, '')
  const { refusal } = command
  if (linked !== '' && refusal === undefined && !command.isUnreachable) return <Waiting shape="matter" />
  const said =
    refusal?.code === 'not_found'
      ? { ...refusal, message: '没有这个码。可能少写了一个字，也可能站里换了新的，问一下站里就知道。' }
      : refusal
  return (
    <View>
      <Head sentence="您送的东西，去了哪里" line="站里给您的码，八个字母和数字" />
      <View className="pad stack">
        <Field label="码">
          <TextInput
            label="码"
            value={written}
            max={12}
            placeholder="比如 K7M2 XQ4D"
            onChange={(words) => {
              command.clear()
              setWritten(words)
            }}
          />
        </Field>
        <Refused refusal={said} />
        {command.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          tone="primary"
          busyWord={command.isBusy ? '正在打开…' : undefined}
          blockedBecause={code.length === CODE_LENGTH ? undefined : '码是八个字，写齐了再看'}
          onTap={() => onAsk(code)}
        >
          看看去了哪里
        </Button>
        {refusal === undefined && <CallStation />}
      </View>
    </View>
  )
}
