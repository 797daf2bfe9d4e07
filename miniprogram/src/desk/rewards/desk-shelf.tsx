import type { listStationRewards } from '@shared/rewards/contract'
import type { ShelfStatus } from '@shared/rewards/model'
import { View } from '@tarojs/components'
import type { PagesOf } from '../../call/use-pages'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { ShelfLine } from './shelf-line'

const nothing = { on: '柜上还空着', off: '没有收起来的' } satisfies Record<ShelfStatus, string>

interface DeskShelfProps {
  readonly status: ShelfStatus
  readonly rewards: PagesOf<typeof listStationRewards>
}

/** The items of the station, the cheapest first. */
export function DeskShelf({ status, rewards: { first, items, more, isBusy } }: DeskShelfProps) {
  return (
    <View>
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence={nothing[status]} words="商家、公益组织送来的，在这里上柜。" />}
      >
        {() => (
          <View className="pad">
            <Card fit="list">
              {items.map((reward) => (
                <ShelfLine key={reward.id} reward={reward} onDone={() => void first.refresh()} />
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
