import { openGrantCode } from '@shared/grants/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { CodeDoor, useTypedCode } from '../../matter/code-door'
import { CallStation } from '../../ui/call-station'
import { Page } from '../../ui/page'
import { Confirming } from './confirming'

/** From a card that was sent the code is there already; else it is typed. */
export function ByCode({ sent }: { readonly sent: string }) {
  const typed = useTypedCode(sent)
  const { code } = typed
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
  return (
    <CodeDoor
      title="给您的东西"
      sentence="社工站给您准备了一样东西"
      lines={{ sent: '先看看怎么用，同意了就能拿', typed: '把社工给您的 8 位码填进来' }}
      label="资助码"
      word="看看是什么"
      typed={typed}
      look={look}
      onOpen={() => void open()}
    >
      <CallStation />
    </CodeDoor>
  )
}
