import { listWishes } from '@shared/wishes/contract'
import type { WishCard as Card } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import type { Claiming } from '../../wishing/use-claim'
import { WishCard } from '../../wishing/wish-card'
import { ClaimButton } from './claim-button'
import type { Counts } from './counts'
import { inStation } from './in-station'
import type { Where } from './use-where'
import { WallHead } from './wall-head'
import { WhereRow } from './where-row'

interface ElderWallProps {
  readonly where: Where
  readonly counts: Counts
  readonly claiming: Claiming
}

/** One wish at a time; asking for one oneself comes first. */
export function ElderWall({ where, counts, claiming }: ElderWallProps) {
  const { first, items } = usePages(listWishes, { filter: 'open', ...inStation(where.station?.id) })
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
  const [at, setAt] = useState(0)
  const shown = wishes[at % wishes.length]
  if (shown === undefined) return <View className="mute">这里的心愿都有人认领了。</View>
  return (
    <>
      <WishCard wish={shown} isPlaced={isPlaced}>
        {shown.isOwn ? undefined : <ClaimButton wish={shown} claiming={claiming} />}
      </WishCard>
      {wishes.length > 1 && (
        <Button icon="forward" onTap={() => setAt((at + 1) % wishes.length)}>
          看下一个
        </Button>
      )}
    </>
  )
}
