import type { MyEntry } from '@shared/activities/sign-up-views'
import { answerOffer, withdrawEntries } from '@shared/activities/sign-up-contract'
import { clockOf } from '@shared/activities/sign-up-words'
import { sayVisit } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useCommand } from '../call/use-command'
import { useNow } from '../call/use-now'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Refused } from '../ui/refused'
import { say } from '../ui/toast'

interface MyEntriesProps {
  readonly session: { readonly id: string; readonly entries: readonly MyEntry[] }
  /** False once it is over or called off: nothing is to be done any more. */
  readonly isAhead: boolean
  readonly refresh: () => void
}

/** Whom one has signed up here, where each stands, and what can be done about it. */
export function MyEntries({ session, isAhead, refresh }: MyEntriesProps) {
  return (
    <View className="stack">
      {session.entries.map((entry) => (
        <OneEntry key={entry.id} sessionId={session.id} entry={entry} isAhead={isAhead} refresh={refresh} />
      ))}
    </View>
  )
}

interface OneEntryProps {
  readonly sessionId: string
  readonly entry: MyEntry
  readonly isAhead: boolean
  readonly refresh: () => void
}

function OneEntry({ sessionId, entry, isAhead, refresh }: OneEntryProps) {
  const { id, ticket, part, slotStartsAt, atHome } = entry
  const withdraw = useCommand(withdrawEntries, {
    about: id,
    onDone: () => {
      say({ words: '退了，位置给了下一位' })
      refresh()
    },
  })
  const facts = [
    part === 'helper' ? '来帮忙' : '',
    slotStartsAt === undefined ? '' : clockOf(slotStartsAt),
    atHome ? '上门' : '',
  ].filter((words) => words !== '')
  return (
    <Card>
      <View className="stack">
        <View className="row between">
          <View className="grow">
            <View className="h3">{entry.relation === 'self' ? '您' : entry.calledName}</View>
            {facts.length > 0 && <View className="small mute num">{facts.join('，')}</View>}
          </View>
          <StateChip entry={entry} />
        </View>
        {isAhead && entry.answerBy !== undefined && (
          <Answer sessionId={sessionId} entry={entry} answerBy={entry.answerBy} refresh={refresh} />
        )}
        {isAhead && entry.answerBy === undefined && (
          <Button
            tone="quiet"
            size="small"
            busyWord={withdraw.isBusy ? '正在退…' : undefined}
            onTap={() => void withdraw.run({ id: sessionId, tickets: [ticket] })}
          >
            {entry.place > 0 ? '不候补了' : '来不了，退掉'}
          </Button>
        )}
        <Refused refusal={withdraw.refusal} />
      </View>
    </Card>
  )
}

function StateChip({ entry: { place, answerBy } }: { readonly entry: MyEntry }) {
  if (answerBy !== undefined) return <Chip tone="you">等您一句话</Chip>
  if (place === 0) return <Chip tone="ok">有位置</Chip>
  return (
    <Chip tone="wait" icon="clock">
      {`候补第 ${place}`}
    </Chip>
  )
}

/** 轮到了: one tap, and the seat is hers. */
function Answer({
  sessionId,
  entry,
  answerBy,
  refresh,
}: Omit<OneEntryProps, 'isAhead'> & { readonly answerBy: number }) {
  const now = useNow()
  const answer = useCommand(answerOffer, { about: entry.id, onDone: refresh })
  const { ticket } = entry
  const send = (isComing: boolean) => void answer.run({ id: sessionId, ticket, isComing })
  return (
    <View className="stack">
      <View className="small">{`有位置了。${sayVisit(answerBy, now)}前点一下，位置就留着；没点就给下一位。`}</View>
      <View className="dock-row">
        <Button isGrowing onTap={() => send(false)}>
          来不了
        </Button>
        <Button tone="ok" isGrowing busyWord={answer.isBusy ? '正在记…' : undefined} onTap={() => send(true)}>
          来，留给我们
        </Button>
      </View>
      <Refused refusal={answer.refusal} />
    </View>
  )
}
