import { getList } from '@shared/goods/contract'
import { exactYuan } from '@shared/kernel/money'
import { beginOf } from '@shared/kernel/period'
import type { OutputOf } from '@shared/kernel/contract'
import { sayFullDay } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../call/call'
import { useQuery } from '../../call/use-query'
import { LabelButton } from '../../goods/label-button'
import { MoreButton } from '../../ui/more-button'
import { sayNumber } from '../../goods/said'
import { useFurther } from '../../goods/use-further'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { BatchLine } from '../goods/batch-line'
import { DeskPage } from '../wide/desk-page'

type Whole = OutputOf<typeof getList>

/** One delivery: what came, from whom, and what is left of each line. */
export function OneDelivery({ id }: { readonly id: string }) {
  const query = useQuery(getList, { id }, { isKept: false })
  return (
    <DeskPage title="一张收货单">
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{
          word: '看所有收货单',
          run: () => void Taro.redirectTo({ url: '/desk/goods-list/index' }),
        }}
      >
        {(whole) => <Shown whole={whole} />}
      </Loaded>
    </DeskPage>
  )
}

function Shown({ whole }: { readonly whole: Whole }) {
  const { list } = whole
  const from = list.giverName === undefined ? '' : `${list.giverName}送的，`
  return (
    <View>
      <Head
        mark={list.number}
        sentence={`${list.title}，${sayNumber(list.pieces)} 件`}
        line={`${from}${sayFullDay(beginOf(list.receivedOn))}收下，折合 ${exactYuan(list.valueFen)} 元`}
      >
        <LabelButton of={{ listId: list.id }} word="印这一批的标签" />
      </Head>
      <View className="pad">
        <Lines whole={whole} />
      </View>
    </View>
  )
}

/** The lines of the delivery; a long one goes on by pages. */
function Lines({ whole }: { readonly whole: Whole }) {
  const { items, more, isBusy } = useFurther(whole.batches, async (cursor) => {
    const outcome = await call(getList, { id: whole.list.id, cursor })
    return outcome.is === 'done' ? outcome.output.batches : undefined
  })
  return (
    <Section title={`来了 ${String(whole.list.lineCount)} 样`}>
      <Card fit="list">
        {items.map((batch) => (
          <BatchLine key={batch.id} batch={batch} />
        ))}
      </Card>
      <MoreButton more={more} isBusy={isBusy} />
    </Section>
  )
}
