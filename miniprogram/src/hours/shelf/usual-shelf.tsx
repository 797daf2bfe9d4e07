import type { Shelf } from '@shared/rewards/views'
import { View } from '@tarojs/components'
import { Section } from '../../ui/section'
import { RewardTile } from './reward-tile'

/** All of them, the cheapest first; under the station's name where there are several. */
export function UsualShelf({ shelves }: { readonly shelves: readonly Shelf[] }) {
  return (
    <View className="pad">
      {shelves.map(({ stationId, stationName, myPoints, rewards }) => (
        <Section key={stationId} title={stationName} aside={<Points points={myPoints} />}>
          {rewards.map((reward) => (
            <RewardTile key={reward.id} reward={reward} myPoints={myPoints} />
          ))}
        </Section>
      ))}
    </View>
  )
}

function Points({ points }: { readonly points: number }) {
  return <View className="small mute num">{`这里有您 ${points} 分`}</View>
}
