import type { NearErrand } from '@shared/errands/views'
import { minutesWords } from '@shared/errands/words'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { nearnessShort, sayWhen } from '../../errand/say'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Sheet } from '../../ui/sheet'
import { nextBest } from './offers'
import type { Grab } from './use-grab'
import './errands.css'

interface TakenSheetProps {
  readonly lost: NearErrand
  /** The rest of the list. */
  readonly others: readonly NearErrand[]
  readonly grab: Grab
  readonly onClose: () => void
}

/** Somebody was quicker: first that it is cared for, then the nearest other one. */
export function TakenSheet({ lost, others, grab, onClose }: TakenSheetProps) {
  const next = nextBest(lost, others)
  const more = others.filter(({ id }) => id !== next?.id).length
  return (
    <Sheet title="这件刚有人接了" words={'只差一步。已经有人去办，\n您放心。'} art="tea" onClose={onClose}>
      {next === undefined ? (
        <View className="mute errands-none">眼下没有别的等着，喝口茶，有了再来。</View>
      ) : (
        <>
          <View className="small strong errands-next">离您最近的一件</View>
          <Next errand={next} />
          <View className="stack errands-take">
            {grab.isUnreachable && (
              <Note tone="warn">网断了，不知道接上没有。连上以后再点一次，只会算一次。</Note>
            )}
            <Button
              tone="primary"
              busyWord={grab.busyId === next.id ? '正在接…' : undefined}
              onTap={() => void grab.take(next)}
            >
              这件我来
            </Button>
          </View>
        </>
      )}
      <View className="row errands-quiet">
        <Button tone="quiet" size="small" onTap={onClose}>
          {more > 0 ? `看别的 ${more} 件` : '知道了'}
        </Button>
      </View>
    </Sheet>
  )
}

function Next({ errand }: { readonly errand: NearErrand }) {
  return (
    <View className="errands-alternative">
      <View className="row between top">
        <View className="grow">
          <View className="h2">{errand.title}</View>
          <View className="small mute">{errand.words}</View>
        </View>
        <Chip tone="info" icon="walk">
          {nearnessShort[errand.nearness]}
        </Chip>
      </View>
      <View className="row wrap errands-facts">
        <Plate>{errand.communityName}</Plate>
        <View className="cap hint">{`${minutesWords(errand.minutes)}，${sayWhen(errand, useNow())}`}</View>
      </View>
    </View>
  )
}
