import type { listStationErrands } from '@shared/errands/contract'
import { stageWords } from '@shared/errands/words'
import type { OutputOf } from '@shared/kernel/contract'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { sayWhen } from '../../errand/say'
import { StageChip } from '../../errand/stage-chip'
import { Card } from '../../ui/card'
import { Plate } from '../../ui/plate'

type Row = OutputOf<typeof listStationErrands>['items'][number]

/** One errand of the station: where it stands and with whom. */
export function StationErrand({ errand }: { readonly errand: Row }) {
  const { id, title, stage, communityName } = errand
  const when = sayWhen(errand, useNow())
  const who = withWhom(errand)
  return (
    <Card
      label={[title, stageWords[stage], communityName, when, who].join('，')}
      onTap={() => open(`/desk/errand/index?id=${id}`)}
    >
      <View className="row between top">
        <View className="h3 grow">{title}</View>
        <StageChip stage={stage} />
      </View>
      <View className="row between station-errand-foot">
        <Plate>{communityName}</Plate>
        <View className="cap hint num">{when}</View>
      </View>
      <View className="small mute station-errand-who">{who}</View>
    </Card>
  )
}

function withWhom({ helperNames, places, freePlaces }: Row): string {
  const names = helperNames.join('、')
  if (places === 1) return names === '' ? '还没有人接' : `${names}接了`
  const free = freePlaces === 0 ? '齐了' : `还差 ${freePlaces} 位`
  return names === '' ? `要 ${places} 位，还没有人接` : `要 ${places} 位，${names}接了，${free}`
}
