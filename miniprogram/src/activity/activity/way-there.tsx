import type { SessionView } from '@shared/activities/sign-up-views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/button'
import { Plate } from '../../ui/plate'
import { callPhone } from '../../ui/phone'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface WayThereProps {
  readonly session: SessionView
  readonly onClose: () => void
}

/** 怎么走: somebody who tells it on the phone, or the words for a map; nobody keeps where things lie. */
export function WayThere({ session, onClose }: WayThereProps) {
  const { place, rainPlace, communityName, contact, station } = session
  const copy = () =>
    void Taro.setClipboardData({ data: `${communityName} ${place}` }).then(() =>
      say({ words: '地名抄好了，打开地图粘上去就能找' }),
    )
  return (
    <Sheet
      title="怎么走"
      words={`在${communityName}。找不着的话，打个电话，${contact.displayName}告诉您怎么走。`}
      onClose={onClose}
    >
      <View className="stack activity-ways">
        <View className="row">
          <Plate>{place}</Plate>
        </View>
        {rainPlace !== undefined && <View className="small mute">{`下雨改到${rainPlace}`}</View>}
        <Button icon="phone" onTap={() => callPhone(contact.workPhone ?? station.phone)}>
          打电话问路
        </Button>
        <Button icon="pin" onTap={copy}>
          抄下地名，去地图里找
        </Button>
      </View>
    </Sheet>
  )
}
