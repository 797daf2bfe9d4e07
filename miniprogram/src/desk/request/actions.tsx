import { acceptRequest } from '@shared/requests/contract'
import type { Verb } from '@shared/requests/model'
import { canDo } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { RequestSheet, stepsFor } from './request-sheet'

interface ActionsProps {
  readonly request: RequestView
  readonly onDone: () => void
}

/** What can be done now: one next step in red, the rest behind 更多. */
export function Actions({ request, onDone }: ActionsProps) {
  const [opened, setOpened] = useState<Verb | 'more'>()
  const accept = useCommand(acceptRequest, {
    about: request.id,
    onDone: () => {
      say({ words: '您接了，居民那边已经看到' })
      onDone()
    },
  })
  const now = useNow()
  const may = (verb: Verb) => canDo(verb, request, request.parties, now)
  const others = stepsFor(request, now).filter(({ verb }) => verb !== 'reply')
  const close = () => setOpened(undefined)
  const done = () => {
    close()
    onDone()
  }
  if (!may('accept') && !may('reply') && others.length === 0) return null
  return (
    <View>
      <Refused refusal={accept.refusal} />
      <View className="dock-row">
        {others.length > 0 && (
          <Button isGrowing onTap={() => setOpened('more')}>
            更多
          </Button>
        )}
        {may('reply') && (
          <Button
            isGrowing
            tone={may('accept') ? 'line' : 'primary'}
            icon="bubble"
            onTap={() => setOpened('reply')}
          >
            回话
          </Button>
        )}
        {may('accept') && (
          <Button
            isGrowing
            tone="primary"
            busyWord={accept.isBusy ? '正在接…' : undefined}
            onTap={() => void accept.run({ id: request.id })}
          >
            我来办
          </Button>
        )}
      </View>
      {opened === 'more' && (
        <Sheet title="还能做什么" onClose={close}>
          <Options
            label="还能做什么"
            columns={2}
            options={others.map(({ verb, word }) => ({ value: verb, word }))}
            value={undefined}
            onChange={setOpened}
          />
        </Sheet>
      )}
      {opened !== undefined && opened !== 'more' && (
        <RequestSheet verb={opened} request={request} onDone={done} onClose={close} />
      )}
    </View>
  )
}
