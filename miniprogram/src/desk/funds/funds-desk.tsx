import { listIncomes } from '@shared/funds/contract'
import type { DeskFund } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { AskSheet } from './ask-sheet'
import { FundLine } from './fund-line'
import { IncomeSheet } from './income-sheet'
import { OpenSheet } from './open-sheet'
import { firstWords, waitingWords } from './said'
import { WaitingIncomes } from './waiting-incomes'

interface FundsDeskProps {
  readonly funds: readonly DeskFund[]
  /** The station whose head reads. */
  readonly headOf: string | undefined
  readonly onDone: () => void
}

/** What to do first, then the funds themselves. After every booking all of it is read anew. */
export function FundsDesk({ funds, headOf, onDone }: FundsDeskProps) {
  const [opened, setOpened] = useState<'income' | 'ask' | 'open'>()
  const waiting = usePages(listIncomes, {}, { isKept: false })
  const close = () => setOpened(undefined)
  const done = () => {
    close()
    void waiting.first.refresh()
    onDone()
  }
  const own = funds.filter(({ canWrite }) => canWrite)
  const incomes = funds.reduce((sum, { waitingIncomes }) => sum + waitingIncomes, 0)
  const payments = funds.reduce((sum, { waitingPayments }) => sum + waitingPayments, 0)
  return (
    <View>
      <Head sentence={firstWords(incomes, payments)} line={waitingWords(incomes, payments)}>
        {own.length > 0 && (
          <View className="dock-row">
            <Button tone="primary" isGrowing onTap={() => setOpened('income')}>
              记一笔收入
            </Button>
            <Button isGrowing onTap={() => setOpened('ask')}>
              请一笔款
            </Button>
          </View>
        )}
      </Head>
      <Columns>
        <Card fit="list">
          <Row
            icon="handover"
            iconTone={payments > 0 ? 'you' : 'plain'}
            title="付款"
            words={payments === 0 ? '没有等着批的' : `${String(payments)} 笔等人批`}
            onTap={() => open('/desk/payments/index')}
          />
        </Card>
        <WaitingIncomes incomes={waiting} canCount={own.length > 0} onDone={done} />
        {byStation(funds).map(([stationName, ofStation]) => (
          <Section key={stationName} title={stationName}>
            {ofStation.map((fund) => (
              <FundLine key={fund.id} fund={fund} />
            ))}
          </Section>
        ))}
        {headOf !== undefined && (
          <View className="desk-funds-more">
            <Button onTap={() => setOpened('open')}>开一个基金</Button>
          </View>
        )}
      </Columns>
      {opened === 'income' && <IncomeSheet funds={own} onDone={done} onClose={close} />}
      {opened === 'ask' && <AskSheet funds={own} onDone={done} onClose={close} />}
      {opened === 'open' && headOf !== undefined && (
        <OpenSheet stationId={headOf} onDone={done} onClose={close} />
      )}
    </View>
  )
}

function byStation(funds: readonly DeskFund[]): readonly (readonly [string, readonly DeskFund[]])[] {
  const names = [...new Set(funds.map(({ stationName }) => stationName))]
  return names.map((name) => [name, funds.filter(({ stationName }) => stationName === name)] as const)
}
