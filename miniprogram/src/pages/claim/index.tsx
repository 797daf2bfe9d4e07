import Taro, { useRouter } from '@tarojs/taro'
import { claimRequest, openClaim } from '@shared/requests/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { CodeDoor, useTypedCode } from '../../matter/code-door'
import { Page } from '../../ui/page'
import { say } from '../../ui/toast'
import { Found } from './found'

/** Somebody filed something for this person; here she says that it is hers. From a card that was sent, or by the code. */
export default function ClaimPage() {
  const typed = useTypedCode(useRouter().params['code'] ?? '')
  const { code } = typed
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
  return (
    <CodeDoor
      title="认一件事"
      sentence="有人替您提了一件事"
      lines={{ sent: '点开看看，是您的就认下来', typed: '把给您的 8 位码填进来' }}
      label="认领码"
      word="看看是什么事"
      typed={typed}
      look={look}
      onOpen={() => void open()}
    />
  )
}
