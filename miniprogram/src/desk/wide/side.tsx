import { acceptRequest } from '@shared/requests/contract'
import type { Verb } from '@shared/requests/model'
import { canDo } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { trailStops } from '../../matter/trail-stops'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { say } from '../../ui/toast'
import { Trail } from '../../ui/trail'
import { DueNote } from '../request/due-note'
import { stepsFor } from '../request/request-sheet'

interface SideProps {
  readonly request: RequestView
  readonly onOpen: (verb: Verb) => void
  readonly onDone: () => void
}

/** What is due, what can be done now, and the way so far. */
export function Side({ request, onOpen, onDone }: SideProps) {
  const now = useNow()
  const accept = useCommand(acceptRequest, {
    about: request.id,
    onDone: () => {
      say({ words: '您接了，居民那边已经看到' })
      onDone()
    },
  })
  const others = stepsFor(request, now).filter(({ verb }) => verb !== 'reply' && verb !== 'ask')
  const mayAccept = canDo('accept', request, request.parties, now)
  return (
    <View className="wide-side">
      <Section title="下一步">
        <View className="stack">
          <DueNote request={request} />
          <Refused refusal={accept.refusal} />
          {mayAccept && (
            <Button
              tone="primary"
              busyWord={accept.isBusy ? '正在接…' : undefined}
              onTap={() => void accept.run({ id: request.id })}
            >
              我来办
            </Button>
          )}
          {others.map(({ verb, word, icon }) => (
            <Button
              key={word}
              icon={icon}
              tone={verb === 'resolve' && !mayAccept ? 'ok' : 'line'}
              onTap={() => onOpen(verb)}
            >
              {word}
            </Button>
          ))}
        </View>
      </Section>
      <Section title="经过">
        <Trail stops={trailStops(request.timeline, request.status, now)} />
      </Section>
      <Note>您看这份资料会留下记录。</Note>
    </View>
  )
}
