import { listPayments } from '@shared/funds/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { DeskPage } from '../wide/desk-page'
import { PaymentLine } from './payment-line'

const parts = [
  { value: 'to_approve', word: '等批' },
  { value: 'to_pay', word: '批了等付' },
  { value: 'over', word: '办完的' },
] as const
type Filter = (typeof parts)[number]['value']

const nothing: Record<Filter, string> = {
  to_approve: '没有等着批的',
  to_pay: '没有等着付的',
  over: '还没有办完的',
}

/** 付款: what is asked for, what may be paid, what is over. */
export default function PaymentsPage() {
  const [filter, setFilter] = useState<Filter>('to_approve')
  const { first, items, more, isBusy } = usePages(listPayments, { filter }, { isKept: false })
  const mine = items.filter(({ canDecide }) => canDecide).length
  return (
    <DeskPage title="付款">
      <Head
        sentence={
          filter === 'to_approve' && mine > 0 ? `${String(mine)} 笔等您看一看` : '两个人批了，才付得出去'
        }
        line="提的人不能批自己的，两位里有一位是站长或督导"
      />
      <Parts label="看哪一部分" parts={parts} value={filter} onChange={setFilter} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[filter]} words="在“基金”里请一笔款，就会到这里。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((payment) => (
                <PaymentLine key={payment.id} payment={payment} />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </DeskPage>
  )
}
