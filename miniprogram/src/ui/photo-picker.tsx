import { Image, View } from '@tarojs/components'
import type { Photo, Photos } from '../call/use-photos'
import { Icon } from './icon'
import { spoken } from './spoken'
import { Tap } from './tap'
import './photo-picker.css'

interface PhotoPickerProps {
  readonly photos: Photos
  readonly max: number
}

/** Up to `max` photos: each shows how far it is, what is wrong, and can be taken away. */
export function PhotoPicker({ photos: { photos, add, retry, remove }, max }: PhotoPickerProps) {
  const reason = photos.find((photo) => photo.state === 'failed' && photo.reason !== undefined)?.reason
  return (
    <View>
      <View className="photos">
        {photos.map((photo, at) => (
          <Thumbnail
            key={photo.key}
            photo={photo}
            name={`第 ${at + 1} 张照片`}
            onRetry={() => void retry(photo.key)}
            onRemove={() => remove(photo.key)}
          />
        ))}
        {photos.length < max && (
          <Tap className="photo photo-add" onTap={() => void add()}>
            <Icon name="camera" />
            <View className="cap">{photos.length === 0 ? '拍一张' : '再拍一张'}</View>
          </Tap>
        )}
      </View>
      {reason !== undefined && (
        <View className="photo-reason small" {...spoken({ role: 'alert' })}>
          {reason}
        </View>
      )}
    </View>
  )
}

interface ThumbnailProps {
  readonly photo: Photo
  readonly name: string
  readonly onRetry: () => void
  readonly onRemove: () => void
}

function Thumbnail({ photo: { src, state, share }, name, onRetry, onRemove }: ThumbnailProps) {
  return (
    <View className={`photo is-${state}`}>
      {src === '' ? (
        <View className="photo-blank">
          <Icon name="check" />
          <View className="cap">已传好</View>
        </View>
      ) : (
        <Image className="photo-image" src={src} mode="aspectFill" {...spoken({ label: name })} />
      )}
      {state === 'sending' && (
        <View className="photo-bar" {...spoken({ role: 'progressbar', label: `${name}正在传` })}>
          <View className="photo-share" style={{ width: `${Math.round(share * 100)}%` }} />
        </View>
      )}
      {state === 'failed' && (
        <Tap className="photo-again" label={`${name}没传上，再传一次`} onTap={onRetry}>
          <Icon name="undo" size="s" />
          再传一次
        </Tap>
      )}
      <Tap className="photo-remove" label={`去掉${name}`} onTap={onRemove}>
        <View className="photo-cross">
          <Icon name="close" size="s" />
        </View>
      </Tap>
    </View>
  )
}
