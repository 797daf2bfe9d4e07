import { openGrantCode } from '@shared/grants/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { callStation } from '../../ui/phone'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { Confirming } from './confirming'

const CODE_LENGTH = 8

/** From a card that was sent the code is there already; else it is typed. */
export function ByCode({ sent }: { readonly sent: string }) {
  const [written, setWritten] = useState(sent)
  const code = written.replace(/\s/g, '').toUpperCase()
  const look = useCommand(openGrantCode, { about: 'grant' })
  const [found, setFound] = useState<Awaited<ReturnType<typeof look.run>>>()
  const open = async () => setFound(await look.run({ code }))
  if (found?.is === 'done') {
    return (
      <Page title="给您的东西" ground="own">
        <Confirming grant={found.output} code={code} onChanged={() => void open()} />
      </Page>
    )
  }
  const missing = CODE_LENGTH - code.length
  const isSent = sent.length === CODE_LENGTH && look.refusal === undefined
  return (
    <Page title="给您的东西">
      <Head
        sentence="社工站给您准备了一样东西"
        line={isSent ? '先看看怎么用，同意了就能拿' : '把社工给您的 8 位码填进来'}
      />
      <View className="pad stack">
        {!isSent && (
          <Field label="资助码">
            <TextInput
              label="资助码"
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
          onTap={() => void open()}
        >
          看看是什么
        </Button>
        <Button icon="phone" onTap={callStation}>
          打给社工站
        </Button>
      </View>
    </Page>
  )
}
