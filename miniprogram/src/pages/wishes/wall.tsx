import type { listWishes, WallFilter } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import type { PagesOf } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Parts } from '../../ui/parts'
import { MoreButton } from '../../ui/more-button'
import type { Claiming } from '../../wishing/use-claim'
import { WishCard } from '../../wishing/wish-card'
import { ClaimButton } from './claim-button'
import type { Counts } from './counts'
import { waitingParts } from './parts-of'
import type { Where } from './use-where'
import { WallHead } from './wall-head'
import { WhereRow } from './where-row'

interface WallProps {
  readonly wishes: PagesOf<typeof listWishes>
  readonly where: Where
  readonly filter: WallFilter
  readonly onFilter: (filter: WallFilter) => void
  readonly counts: Counts
  readonly claiming: Claiming
  readonly onSeveral: () => void
}

/** Two columns of what is wished for. */
export function Wall({ wishes, where, filter, onFilter, counts, claiming, onSeveral }: WallProps) {
  const parts = [{ value: 'all', word: '全部' } as const, ...waitingParts(counts.open)]
  return (
    <View>
      <WallHead counts={counts} />
      <View className="wishes-below">
        <WhereRow where={where} />
        <Parts label="看哪些心愿" parts={parts} value={filter} onChange={onFilter} />
        <Cards wishes={wishes} filter={filter} where={where} claiming={claiming} />
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
          <CallStation tone="quiet" />
        </View>
      </View>
    </View>
  )
}

type CardsProps = Pick<WallProps, 'wishes' | 'filter' | 'where' | 'claiming'>

function Cards({ wishes, filter, where: { station, showCity }, claiming }: CardsProps) {
  const { first, items, more, isBusy } = wishes
  return (
    <Loaded
      query={first}
      isEmpty={(page) => page.items.length === 0}
      empty={
        <Empty
          art="kite"
          sentence={filter === 'all' ? '墙上还空着' : '这里的都有人认领了'}
          words={'家里缺什么小东西，可以写下来。\n社工看过以后，就挂在这里。'}
          {...(station === undefined ? {} : { step: { word: '看全城的', run: showCity } })}
          hasPhone
        />
      }
    >
      {() => (
        <View className="pad stack">
          <View className="wishes-grid">
            {items.map((wish) => (
              <WishCard key={wish.id} wish={wish} isPlaced={station === undefined}>
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
