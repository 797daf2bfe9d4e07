import { coverActivity } from '@shared/activities/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { usePhotos } from '../../call/use-photos'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { PhotoPicker } from '../../ui/photo-picker'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface CoverSheetProps {
  readonly id: string
  /** A photo stands there now. */
  readonly hasPhoto: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Another photo for all dates, or the drawing again. */
export function CoverSheet({ id, hasPhoto, onDone, onClose }: CoverSheetProps) {
  const photos = usePhotos(1, `activity-cover:${id}`)
  const cover = useCommand(coverActivity, {
    about: id,
    onDone: () => {
      photos.clear()
      say({ words: '换好了' })
      onDone()
    },
  })
  const [coverPhotoId] = photos.ids
  const blocked = coverPhotoId === undefined ? '先拍一张，或者从相册里挑一张' : undefined
  return (
    <Sheet
      title="换封面"
      words={
        hasPhoto
          ? '每一场都换。原来那张哪里都不再放，办过的场次也不放。'
          : '每一场都换。微信看过照片以后，大家才看得到。'
      }
      onClose={onClose}
    >
      <View className="stack">
        <PhotoPicker photos={photos} max={1} />
        <Refused refusal={cover.refusal} />
        {cover.isUnreachable && <Note tone="warn">网断了，照片还在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={cover.isBusy ? '正在换…' : undefined}
          blockedBecause={photos.isSending ? '照片正在传，等一下' : blocked}
          onTap={() => coverPhotoId !== undefined && void cover.run({ id, coverPhotoId })}
        >
          换上这张
        </Button>
        {hasPhoto && (
          <Button busyWord={cover.isBusy ? '正在换…' : undefined} onTap={() => void cover.run({ id })}>
            不放照片，用画好的图
          </Button>
        )}
      </View>
    </Sheet>
  )
}
