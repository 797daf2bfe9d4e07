import type { OutputOf } from '@shared/kernel/contract'
import type { getBatch } from '@shared/goods/contract'
import type { BatchView } from '@shared/goods/views'
import { astrayWords, batchStatusWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { leftWords, sayDay, sayExpiry } from '../../goods/said'
import { StockBar } from '../../goods/stock-bar'
import { Card } from '../../ui/card'
import { Chip, type ChipTone } from '../../ui/chip'
import { Columns } from '../../ui/columns'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { CardSum } from './card-sum'
import { Moves } from './moves'
import { WhatItIs } from './what-it-is'

interface WholeBatchProps {
  readonly batch: BatchView
  readonly moves: OutputOf<typeof getBatch>['moves']
  readonly onDone: () => void
}

/** What is left first; then the sum of the card, what the batch is, and everything that moved it. */
export function WholeBatch({ batch, moves, onDone }: WholeBatchProps) {
  const now = useNow()
  const { number, expiresOn, directedName, status } = batch
  const came = batch.fromName ?? batch.giverName
  return (
    <View>
      <Head
        chip={
          <Chip tone={tones[status]}>
            {status === 'here' && batch.stock === 0 ? '发完了' : batchStatusWords[status]}
          </Chip>
        }
        mark={number}
        sentence={leftWords(batch)}
        line={[
          `${sayDay(batch.receivedOn, now)}${status === 'coming' ? '调出' : '收下'}`,
          ...(came === undefined ? [] : [`${came}送来`]),
          ...(expiresOn === undefined ? [] : [sayExpiry(expiresOn, now)]),
        ].join('，')}
      >
        {directedName !== undefined && (
          <View className="row wrap">
            <Plate>{directedName}</Plate>
            <View className="small">定向的，只能给这里</View>
          </View>
        )}
      </Head>
      <Columns isStack>
        {batch.astray !== undefined && (
          <Note tone="warn">{`${astrayWords(batch, batch.astray)}。先点一遍架上的，再告诉技术支持；查清以前，这里一直写着。`}</Note>
        )}
        <Card>
          <StockBar {...batch} />
          <CardSum batch={batch} />
        </Card>
        <WhatItIs batch={batch} />
        <Moves batch={batch} first={moves} onDone={onDone} />
      </Columns>
    </View>
  )
}

const tones = { pending: 'wait', coming: 'on', here: 'ok' } satisfies Record<BatchView['status'], ChipTone>
