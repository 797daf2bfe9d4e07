import { sayMoment } from '@shared/kernel/time'
import { withdrawWish } from '@shared/wishes/contract'
import type { MyWish } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Art } from '../../ui/art'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { useElder } from '../../ui/elder'
import { Metre } from '../../ui/metre'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { wishArt } from '../../wishing/wish-art'
import { WishChip } from '../../wishing/wish-chip'
import { metreOf, nextOf, thanksOf } from './said'
import { ThankSheet } from './thank-sheet'

interface MyWishCardProps {
  readonly wish: MyWish
  readonly onChanged: () => void
}

/** One wish of one's own: what, how far, who looked, and what can be done now. */
export function MyWishCard({ wish, onChanged }: MyWishCardProps) {
  const { id, title, status, askedWords, drawing, canWithdraw, canThank, looks, station } = wish
  const [isThanking, setThanking] = useState(false)
  const isElder = useElder()
  const now = useNow()
  const withdraw = useCommand(withdrawWish, {
    about: id,
    onDone: () => {
      say({ words: '收回了，墙上看不到了' })
      onChanged()
    },
  })
  const stops = metreOf(status)
  const thanks = thanksOf(wish)
  return (
    <Card>
      <View className="stack">
        <View className="row top">
          <View className="grow">
            <WishChip status={status} />
            <View className="h2 mine-title">{title}</View>
            <View className="small mute">{askedWords}</View>
          </View>
          {drawing !== 'box' && <Art name={wishArt(drawing)} width={64} height={64} />}
        </View>
        {stops.length > 0 && !isElder && <Metre stops={stops} />}
        <View>{nextOf(wish)}</View>
        {thanks !== undefined && <View className="small mute">{thanks}</View>}
        {looks.map(({ displayName, at }) => (
          <View key={at} className="cap hint num">
            {`${displayName} ${sayMoment(at, now)}看过您的姓名和住处`}
          </View>
        ))}
        <Refused refusal={withdraw.refusal} />
        <View className="mine-ways">
          {canThank && (
            <Button tone="ok" onTap={() => setThanking(true)}>
              {wish.thanks === undefined ? '说句谢谢' : '改一改再交'}
            </Button>
          )}
          {canWithdraw && (
            <Button
              busyWord={withdraw.isBusy ? '正在收…' : undefined}
              onTap={() => void withdraw.run({ id })}
            >
              不要了
            </Button>
          )}
          <CallStation phone={station.phone} />
        </View>
      </View>
      {isThanking && (
        <ThankSheet
          wish={wish}
          onDone={() => {
            setThanking(false)
            onChanged()
          }}
          onClose={() => setThanking(false)}
        />
      )}
    </Card>
  )
}
