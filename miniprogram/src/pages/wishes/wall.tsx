import { listWishes, type WallFilter } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Parts } from '../../ui/parts'
import { callStation } from '../../ui/phone'
import { MoreButton } from '../../ui/more-button'
import type { Claiming } from '../../wishing/use-claim'
import { WishCard } from '../../wishing/wish-card'
import { ClaimButton } from './claim-button'
import type { Counts } from './counts'
import { WallHead } from './wall-head'

interface WallProps {
  /** Another one after every change: then the list is read anew. */
  readonly turn: number
  readonly counts: Counts
  readonly claiming: Claiming
  readonly onSeveral: () => void
}

/** Two columns of what is wished for. */
export function Wall({ turn, counts, claiming, onSeveral }: WallProps) {
  const [filter, setFilter] = useState<WallFilter>('all')
  const parts = [
    { value: 'all', word: '全部' },
    { value: 'open', word: `等人认领 ${String(counts.open)}` },
    { value: 'child', word: '给孩子' },
    { value: 'elder', word: '给长者' },
  ] as const
  return (
    <View>
      <WallHead counts={counts} />
      <View className="wishes-below">
        <Parts label="看哪些心愿" parts={parts} value={filter} onChange={setFilter} />
        <Cards key={turn} filter={filter} claiming={claiming} />
        <View className="pad stack wishes-foot">
          <Note icon="box">这里不收钱。您买好东西送到或寄到社工站，社工交到人手上，再告诉您经过。</Note>
          <View className="wishes-ways">
            <Button icon="heart" onTap={() => open('/wish/claims/index')}>
              我认领的
            </Button>
            <Button icon="kite" onTap={() => open('/wish/mine/index')}>
              我的心愿
            </Button>
          </View>
          <Button onTap={() => open('/wish/ask/index')}>我也有一个心愿</Button>
          {counts.open > 1 && (
            <Button tone="quiet" icon="people" onTap={onSeveral}>
              替单位认领几个
            </Button>
          )}
          <Button tone="quiet" icon="phone" onTap={callStation}>
            打给社工站
          </Button>
        </View>
      </View>
    </View>
  )
}

interface CardsProps {
  readonly filter: WallFilter
  readonly claiming: Claiming
}

function Cards({ filter, claiming }: CardsProps) {
  const { first, items, more, isBusy } = usePages(listWishes, { filter })
  return (
    <Loaded
      query={first}
      isEmpty={(page) => page.items.length === 0}
      empty={
        <Empty
          art="kite"
          sentence={filter === 'open' ? '墙上的都有人认领了' : '墙上还空着'}
          words={'家里缺什么小东西，可以写下来。\n社工看过以后，就挂在这里。'}
          hasPhone
        />
      }
    >
      {() => (
        <View className="pad stack">
          <View className="wishes-grid">
            {items.map((wish) => (
              <WishCard key={wish.id} wish={wish}>
                {wish.status === 'open' && !wish.isOwn ? (
                  <ClaimButton wish={wish} claiming={claiming} />
                ) : undefined}
              </WishCard>
            ))}
          </View>
          <MoreButton more={more} isBusy={isBusy} />
        </View>
      )}
    </Loaded>
  )
}
