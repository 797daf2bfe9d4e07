import type { GrantView } from '@shared/grants/views'
import { audienceWords } from '@shared/grants/words'
import { canDoGrant } from '@shared/grants/moves'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { GrantChip } from '../grants/grant-chip'
import { Notes } from './notes'
import { PersonCard } from './person-card'
import { Quotes } from './quotes'
import { UseRules } from './use-rules'
import { sentenceOf, wayOf } from './way'
import { WithdrawSheet } from './withdraw-sheet'

interface WholeGrantProps {
  readonly grant: GrantView
  readonly onDone: () => void
}

export function WholeGrant({ grant, onDone }: WholeGrantProps) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { title, audience, workerName, reason, summary, payment, endReason, status } = grant
  return (
    <View>
      <Head
        chip={<GrantChip grant={grant} />}
        sentence={sentenceOf(grant)}
        line={`${title}，${audienceWords[audience]}`}
      />
      <Columns>
        <View className="grant-part">
          <Card>
            <Trail stops={wayOf(grant, useNow())} />
          </Card>
        </View>
        {endReason !== undefined && (
          <Section title="为什么收回">
            <Card>{endReason}</Card>
          </Section>
        )}
        <Quotes grant={grant} onDone={onDone} />
        <UseRules grant={grant} onDone={onDone} />
        {grant.notes.length > 0 && <Notes notes={grant.notes} />}
        <PersonCard grant={grant} onDone={onDone} />
        <Section title="为什么需要">
          <Card>
            <View className="stack">
              <View>{reason}</View>
              <View className="cap hint">{`${workerName}提的`}</View>
            </View>
          </Card>
        </Section>
        <Section title="公示上这样写">
          <Card fit="list">
            <Row
              icon="fund"
              title={summary}
              words={payment === undefined ? '付了款才公示' : '看这笔付款批到哪里'}
              onTap={payment && (() => open(`/desk/payment/index?id=${payment.id}`))}
            />
          </Card>
        </Section>
        {canDoGrant('withdraw', status) && (
          <View className="grant-part">
            <Button tone="quiet" onTap={() => setWithdrawing(true)}>
              不办了，收回
            </Button>
          </View>
        )}
      </Columns>
      {isWithdrawing && (
        <WithdrawSheet
          grant={grant}
          onDone={() => {
            setWithdrawing(false)
            onDone()
          }}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </View>
  )
}
