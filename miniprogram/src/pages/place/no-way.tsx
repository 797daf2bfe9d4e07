import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { Plate } from '../../ui/plate'
import { Scene } from '../../ui/scene'
import type { WaysProps } from './ways'

const ask = () => open('/pages/request-new/index')

/** Not ours, or so damaged that it says something else. */
export function UnknownCode() {
  return (
    <Scene
      art="door"
      artLabel="一扇关着的门"
      sentence="这张码认不出来"
      words={
        '可能印花了，也可能不是社工站的码。\n照样可以求助，地方自己填一下。\n海报下面印着社工站的电话，打过去也行。'
      }
    >
      <Button tone="primary" onTap={ask}>
        我要求助
      </Button>
      <CallStation />
    </Scene>
  )
}

/** Out of use. The place is not filled in: the paper may hang somewhere else by now. */
export function OldCode({ found: { place, station } }: WaysProps) {
  return (
    <Scene
      art="door"
      artLabel="一扇关着的门"
      sentence="这张码停用了"
      words={'社工站换了新码。\n照样可以求助，地方自己填一下。'}
      foot={`${station.name} ${station.phone}`}
    >
      <View className="place-old">
        <Plate>{place.name}</Plate>
      </View>
      <Button tone="primary" onTap={ask}>
        我要求助
      </Button>
      <CallStation phone={station.phone} />
    </Scene>
  )
}
