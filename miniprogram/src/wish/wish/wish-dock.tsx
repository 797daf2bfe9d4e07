import type { WishView } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { DayChoice } from '../../wishing/day-choice'
import type { Claiming } from '../../wishing/use-claim'
import { GiveBackSheet } from './give-back-sheet'

interface WishDockProps {
  readonly wish: WishView
  readonly claiming: Claiming
  readonly onChanged: () => void
}

const toWall = () => void Taro.switchTab({ url: '/pages/wishes/index' })

/** The next step of this person: claim it, keep the day, or keep the thanks. */
export function WishDock({ wish, claiming, onChanged }: WishDockProps) {
  const { id, status, isMine, isOwn, thanks } = wish
  if (status === 'open' && !isOwn)
    return (
      <Button
        tone="primary"
        busyWord={claiming.busyId === undefined ? undefined : '正在认领…'}
        onTap={() => void claiming.run(wish)}
      >
        我来实现
      </Button>
    )
  if (isMine && status === 'claimed') return <KeepingDock wish={wish} onChanged={onChanged} />
  return (
    <View className="dock-row">
      {isMine && thanks !== undefined && (
        <Button icon="heart" isGrowing onTap={() => open(`/wish/thanks/index?id=${id}`)}>
          存谢谢卡
        </Button>
      )}
      <Button tone="primary" isGrowing onTap={toWall}>
        再看看别的心愿
      </Button>
    </View>
  )
}

function KeepingDock({ wish, onChanged }: Pick<WishDockProps, 'wish' | 'onChanged'>) {
  const [opened, setOpened] = useState<'day' | 'back'>()
  const close = () => setOpened(undefined)
  const done = () => {
    close()
    onChanged()
  }
  return (
    <View className="dock-row">
      <Button isGrowing onTap={() => setOpened('back')}>
        来不及了
      </Button>
      <Button icon="calendar" isGrowing onTap={() => setOpened('day')}>
        改日子
      </Button>
      {opened === 'day' && (
        <Sheet title="哪天前能送到站里" words="改了就算数，站里看得到新的日子。" onClose={close}>
          <DayChoice wish={wish} word="改成这天" onDone={done} />
        </Sheet>
      )}
      {opened === 'back' && <GiveBackSheet wish={wish} onDone={done} onClose={close} />}
    </View>
  )
}
