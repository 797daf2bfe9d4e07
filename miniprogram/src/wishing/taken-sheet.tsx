import { listWishes } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Refusal } from '../call/outcome'
import { useQuery } from '../call/use-query'
import { Button } from '../ui/button'
import { CallStation } from '../ui/call-station'
import { Chip } from '../ui/chip'
import { Sheet } from '../ui/sheet'
import { wishArt } from './wish-art'

interface TakenSheetProps {
  readonly wishId: string
  readonly refusal: Refusal
  readonly onClose: () => void
}

/** First that the wish is cared for, then another one that still waits, then a person. */
export function TakenSheet({ wishId, refusal, onClose }: TakenSheetProps) {
  const others = useQuery(listWishes, { filter: 'open' })
  const another =
    'output' in others ? others.output.items.find(({ id, isOwn }) => id !== wishId && !isOwn) : undefined
  const isTaken = refusal.code === 'wishes.taken'
  return (
    <Sheet
      title={isTaken ? '这个心愿有人照应了' : '这个先不用您来'}
      chip={isTaken ? <Chip tone="on">有人认领了</Chip> : undefined}
      words={refusal.message}
      {...(another === undefined ? {} : { art: wishArt(another.drawing) })}
      onClose={onClose}
    >
      <View className="stack">
        {another !== undefined && (
          <Button
            tone="primary"
            onTap={() => {
              onClose()
              void Taro.navigateTo({ url: `/wish/wish/index?id=${another.id}` })
            }}
          >
            {`看看${another.title}`}
          </Button>
        )}
        <Button onTap={onClose}>知道了</Button>
        <CallStation tone="quiet" />
      </View>
    </Sheet>
  )
}
