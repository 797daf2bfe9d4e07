import type { ErrandNeed, ErrandView } from '@shared/errands/views'
import { View } from '@tarojs/components'
import { CallHer } from '../../errand/call-her'
import { ErrandSteps } from '../../errand/errand-steps'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'

interface InHandProps {
  readonly errand: ErrandView
  readonly need: ErrandNeed
  readonly onRelease: () => void
}

/** On the way: the steps, the door, the phones. */
export function InHand({ errand, need, onRelease }: InHandProps) {
  const { sentBack, station } = errand
  return (
    <View className="stack errand-in-hand">
      {sentBack !== undefined && <Note tone="warn" icon="bubble">{`还差一点，居民说：${sentBack}`}</Note>}
      <Card>
        <View className="stack">
          <ErrandSteps errand={errand} need={need} />
          <View className="dock-row errand-calls">
            <CallHer errand={errand} need={need} />
            {need.phone !== undefined && <CallStation isGrowing phone={station.phone} />}
          </View>
        </View>
      </Card>
      <Note>门牌和电话只给您办这件事用，办完就收起来。</Note>
      <View className="errand-release">
        <Button tone="quiet" onTap={onRelease}>
          去不了，放回去
        </Button>
      </View>
    </View>
  )
}
