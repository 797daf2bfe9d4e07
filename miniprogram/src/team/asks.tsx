import { sayAge } from '@shared/kernel/time'
import { admitToTeam, refuseFromTeam } from '@shared/teams/contract'
import type { AskView } from '@shared/teams/views'
import { View } from '@tarojs/components'
import { useCommand } from '../call/use-command'
import { useNow } from '../call/use-now'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Refused } from '../ui/refused'
import { Row } from '../ui/rows'
import { Section } from '../ui/section'
import { say } from '../ui/toast'

interface AsksProps {
  readonly id: string
  readonly asks: readonly AskView[]
  readonly onDone: () => void
}

/** Whoever wants to come in; the leader, who stands in for her, or the station says. */
export function Asks({ id, asks, onDone }: AsksProps) {
  if (asks.length === 0) return null
  return (
    <Section title={`想进队 ${asks.length} 人`}>
      <Card fit="list">
        {asks.map((ask) => (
          <Ask key={ask.id} id={id} ask={ask} onDone={onDone} />
        ))}
      </Card>
    </Section>
  )
}

function Ask({ id, ask, onDone }: Omit<AsksProps, 'asks'> & { readonly ask: AskView }) {
  const now = useNow()
  const said = (words: string) => () => {
    say({ words })
    onDone()
  }
  const admit = useCommand(admitToTeam, { about: ask.id, onDone: said(`${ask.displayName}进队了`) })
  const refuse = useCommand(refuseFromTeam, { about: ask.id, onDone: said('回过话了') })
  const input = { id, memberId: ask.id }
  return (
    <Row icon="person" iconTone="you" title={ask.displayName} when={sayAge(ask.askedAt, now)}>
      <View className="row wrap">
        <Button
          size="small"
          tone="ok"
          busyWord={admit.isBusy ? '正在记…' : undefined}
          onTap={() => void admit.run(input)}
        >
          进来吧
        </Button>
        <Button
          size="small"
          busyWord={refuse.isBusy ? '正在记…' : undefined}
          onTap={() => void refuse.run(input)}
        >
          这次先不
        </Button>
      </View>
      <Refused refusal={admit.refusal ?? refuse.refusal} />
    </Row>
  )
}
