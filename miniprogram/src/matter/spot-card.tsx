import type { RequestRow } from '@shared/requests/views'
import { hazardWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import { showOnMap } from '../call/location'
import { Card } from '../ui/card'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Plate } from '../ui/plate'
import { hazardIcons } from './hazard-icons'

/** 3 人同报; nothing while it is one. */
export function sayReporters(joined: number): string | undefined {
  return joined === 0 ? undefined : `${String(joined + 1)} 人同报`
}

interface SpotProps {
  readonly request: Pick<RequestRow, 'spot' | 'communityName' | 'joined'>
}

/** What is wrong in the street, where, and how many saw it. */
export function Spot({ request: { spot, communityName, joined } }: SpotProps) {
  if (spot === undefined) return null
  const { hazard, words, latitude, longitude } = spot
  const place = `${communityName} ${words}`.trim()
  const isMarked = latitude !== undefined && longitude !== undefined
  const reporters = sayReporters(joined)
  return (
    <View className="stack">
      <View className="row wrap">
        <Plate>{place}</Plate>
        {isMarked && (
          <Link icon="pin" onTap={() => showOnMap({ latitude, longitude }, place)}>
            看地图
          </Link>
        )}
      </View>
      <View className="row wrap">
        <Icon name={hazardIcons[hazard]} size="s" />
        <View className="strong">{hazardWords[hazard]}</View>
        {reporters !== undefined && <View className="num">{reporters}</View>}
      </View>
    </View>
  )
}

/** On the page of whoever reported it, or saw the same. */
export function SpotCard({ request, isJoiner }: SpotProps & { readonly isJoiner: boolean }) {
  if (request.spot === undefined) return null
  return (
    <View className="section">
      <Card>
        <View className="stack">
          <Spot request={request} />
          {isJoiner && <View className="small mute">您也报了这一件，办到哪一步都告诉您。</View>}
        </View>
      </Card>
    </View>
  )
}
