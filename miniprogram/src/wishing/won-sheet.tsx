import type { WishView } from '@shared/wishes/views'
import { sayDay } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { Chip } from '../ui/chip'
import { Plate } from '../ui/plate'
import { Sheet } from '../ui/sheet'
import { DayChoice } from './day-choice'
import { wishArt } from './wish-art'

interface WonSheetProps {
  readonly wish: WishView
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** It is yours: which day the gift will be at the station, and where that is. A day stands already. */
export function WonSheet({ wish, onChanged, onClose }: WonSheetProps) {
  const { title, station, promisedOn, drawing } = wish
  const done = () => {
    onClose()
    onChanged()
  }
  return (
    <Sheet
      title={`${title}，交给您了`}
      chip={<Chip tone="on">您认领了</Chip>}
      words={promisedOn === undefined ? undefined : `先记着 ${sayDay(promisedOn)}前送到站里，日子能改。`}
      art={wishArt(drawing)}
      onClose={onClose}
    >
      <View className="stack">
        <View className="row">
          <Plate>{station.address}</Plate>
        </View>
        <DayChoice wish={wish} word="就这天" onDone={done} />
      </View>
    </Sheet>
  )
}
