import type { listWishes } from '@shared/wishes/contract'
import type { WishCard as Card } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import type { PagesOf } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import type { Claiming } from '../../wishing/use-claim'
import { WishCard } from '../../wishing/wish-card'
import { ClaimButton } from './claim-button'
import type { Counts } from './counts'
import type { Where } from './use-where'
import { WallHead } from './wall-head'
import { WhereRow } from './where-row'

interface ElderWallProps {
  readonly wishes: PagesOf<typeof listWishes>
  readonly where: Where
  readonly counts: Counts
  readonly claiming: Claiming
}

/** One wish at a time; asking for one oneself comes first. */
export function ElderWall({ wishes: { first, items }, where, counts, claiming }: ElderWallProps) {
  return (
    <View>
      <WallHead counts={counts} />
      <View className="pad stack wishes-below">
        <Button icon="kite" onTap={() => open('/wish/ask/index')}>
          我也有一个心愿
        </Button>
        <Button onTap={() => open('/wish/mine/index')}>我的心愿</Button>
        <Loaded query={first}>
          {() => <OneByOne wishes={items} isPlaced={where.station === undefined} claiming={claiming} />}
        </Loaded>
        <WhereRow where={where} />
        <Button icon="heart" onTap={() => open('/wish/claims/index')}>
          我认领的
        </Button>
        <Note icon="box">这里不收钱。东西送到社工站，社工交到人手上。</Note>
      </View>
    </View>
  )
}

interface OneByOneProps {
  readonly wishes: readonly Card[]
  readonly isPlaced: boolean
  readonly claiming: Claiming
}

function OneByOne({ wishes, isPlaced, claiming }: OneByOneProps) {
  const [place, setPlace] = useState({ at: 0, id: wishes[0]?.id })
  // Read anew, the same wish stays in front; where it is gone the one that moved up does.
  const found = wishes.findIndex(({ id }) => id === place.id)
  const at = found === -1 ? place.at % wishes.length : found
  const shown = wishes[at]
  if (shown !== undefined && (shown.id !== place.id || at !== place.at)) setPlace({ at, id: shown.id })
  const showNext = () => {
    const next = (at + 1) % wishes.length
    setPlace({ at: next, id: wishes[next]?.id })
  }
  if (shown === undefined) return <View className="mute">这里的心愿都有人认领了。</View>
  return (
    <>
      <WishCard wish={shown} isPlaced={isPlaced}>
        {shown.isOwn ? undefined : <ClaimButton wish={shown} claiming={claiming} />}
      </WishCard>
      {wishes.length > 1 && (
        <Button icon="forward" onTap={showNext}>
          看下一个
        </Button>
      )}
    </>
  )
}
