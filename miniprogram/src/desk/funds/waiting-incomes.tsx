import type { listIncomes } from '@shared/funds/contract'
import type { IncomeRow } from '@shared/funds/views'
import { channelWords } from '@shared/funds/words'
import { sayAge } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import type { PagesOf } from '../../call/use-pages'
import { sayDay } from '../../matter/entry-said'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { CountSheet } from './count-sheet'
import { DropSheet } from './drop-sheet'

interface WaitingIncomesProps {
  readonly incomes: PagesOf<typeof listIncomes>
  /** Works where money is counted. */
  readonly canCount: boolean
  readonly onDone: () => void
}

/** What one person has counted. The amount is nowhere to be seen: the second counts the money, not the paper. */
export function WaitingIncomes({ incomes, canCount, onDone }: WaitingIncomesProps) {
  const { first, items, more, isBusy } = incomes
  const [chosen, setChosen] = useState<{ readonly to: 'count' | 'drop'; readonly income: IncomeRow }>()
  const close = () => setChosen(undefined)
  const done = () => {
    close()
    onDone()
  }
  return (
    <Loaded query={first} shape="rows" isEmpty={(page) => page.items.length === 0}>
      {() => (
        <Section title="等第二个人数">
          <Card fit="list">
            {items.map((income) => (
              <IncomeLine
                key={income.id}
                income={income}
                canCount={canCount}
                onCount={() => setChosen({ to: 'count', income })}
                onDrop={() => setChosen({ to: 'drop', income })}
              />
            ))}
          </Card>
          <MoreButton more={more} isBusy={isBusy} />
          {chosen?.to === 'count' && <CountSheet income={chosen.income} onDone={done} onClose={close} />}
          {chosen?.to === 'drop' && <DropSheet income={chosen.income} onDone={done} onClose={close} />}
        </Section>
      )}
    </Loaded>
  )
}

interface IncomeLineProps {
  readonly income: IncomeRow
  readonly canCount: boolean
  readonly onCount: () => void
  readonly onDrop: () => void
}

function IncomeLine({ income, canCount, onCount, onDrop }: IncomeLineProps) {
  const { words, channel, slip, day, earmarkName, recordedBy, isMine, fundName, at } = income
  return (
    <Row
      icon="fund"
      iconTone={canCount && !isMine ? 'you' : 'plain'}
      title={words}
      words={`${channelWords[channel]}，${earmarkName}，${sayDay(day)}收的，单号 ${slip}。${recordedBy}记的，进${fundName}`}
      when={sayAge(at, useNow())}
    >
      {canCount && (
        <View className="row wrap">
          {isMine ? (
            <View className="small mute">您数的，等另一位同事数</View>
          ) : (
            <Button size="small" label={`数${words}`} onTap={onCount}>
              我来数第二遍
            </Button>
          )}
          <Button size="small" label={`撤掉${words}`} onTap={onDrop}>
            记错了，撤掉
          </Button>
        </View>
      )}
    </Row>
  )
}
