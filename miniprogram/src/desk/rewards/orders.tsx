import type { listStationRedemptions } from '@shared/rewards/contract'
import type { RedemptionStatus } from '@shared/rewards/model'
import { View } from '@tarojs/components'
import type { PagesOf } from '../../call/use-pages'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { OrderLine } from './order-line'

const nothing = {
  held: '没有等人来取的',
  handed: '还没有给出去的',
  cancelled: '没有不换的',
  expired: '没有过日子的',
} satisfies Record<RedemptionStatus, string>

interface OrdersProps {
  readonly status: RedemptionStatus
  readonly orders: PagesOf<typeof listStationRedemptions>
}

/** The orders in one status, newest first. */
export function Orders({ status, orders: { first, items, more, isBusy } }: OrdersProps) {
  return (
    <View>
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence={nothing[status]} words="有人换了，消息里会叫上柜的人。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((order) => (
                <OrderLine key={order.id} order={order} onDone={() => void first.refresh()} />
              ))}
            </Card>
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </View>
  )
}
