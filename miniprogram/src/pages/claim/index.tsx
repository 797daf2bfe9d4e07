import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { claimRequest, openClaim } from '@shared/requests/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { Refused } from '../../ui/refused'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { Found } from './found'

const CODE_LENGTH = 8

/** Somebody filed something for this person; here she says that it is hers. From a card that was sent, or by the code. */
export default function ClaimPage() {
  const { code: sent = '' } = useRouter().params
  const [written, setWritten] = useState(sent)
  const code = written.replace(/\s/g, '').toUpperCase()
  const look = useCommand(openClaim, { about: 'claim' })
  const [found, setFound] = useState<Awaited<ReturnType<typeof look.run>>>()
  const claim = useCommand(claimRequest, {
    about: 'claim',
    onDone: ({ id }) => {
      say({ words: '好，往后这件事您也看得到' })
      void Taro.redirectTo({ url: `/pages/request/index?id=${id}` })
    },
  })
  const open = async () => setFound(await look.run({ code }))
  if (found?.is === 'done') {
    return (
      <Page title="认一件事">
        <Found
          claim={found.output}
          isBusy={claim.isBusy}
          refusal={claim.refusal}
          isUnreachable={claim.isUnreachable}
          onMine={() => void claim.run({ code })}
        />
      </Page>
    )
  }
  const missing = CODE_LENGTH - code.length
  // From a card that was sent the code is there already, and nobody has to look at it.
  const isSent = sent.length === CODE_LENGTH && look.refusal === undefined
  return (
    <Page title="认一件事">
      <Head
        sentence="有人替您提了一件事"
        line={isSent ? '点开看看，是您的就认下来' : '把给您的 8 位码填进来'}
      />
      <View className="pad stack">
        {!isSent && (
          <Field label="认领码">
            <TextInput
              label="认领码"
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
          blockedBecause={missing > 0 ? `还少 ${missing} 位` : undefined}
          onTap={() => void open()}
        >
          看看是什么事
        </Button>
      </View>
    </Page>
  )
}
