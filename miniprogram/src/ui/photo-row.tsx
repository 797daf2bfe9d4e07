import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './photo-picker.css'

interface SentPhoto {
  readonly id: string
  /** Absent while it is held from this reader. */
  readonly url?: string | undefined
}

/** Photos as they arrived; a tap shows one large. */
export function PhotoRow({ photos }: { readonly photos: readonly SentPhoto[] }) {
  const urls = photos.flatMap(({ url }) => (url === undefined ? [] : [url]))
  return (
    <View className="photos">
      {photos.map(({ id, url }, at) =>
        url === undefined ? (
          <View key={id} className="photo">
            <Icon name="clock" />
            <View className="cap mute">在等人看过</View>
          </View>
        ) : (
          <Tap
            key={id}
            className="photo"
            label={`看大第 ${at + 1} 张照片`}
            onTap={() => void Taro.previewImage({ urls, current: url })}
          >
            <Image className="photo-image" src={url} mode="aspectFill" {...spoken({ isHidden: true })} />
          </Tap>
        ),
      )}
    </View>
  )
}
