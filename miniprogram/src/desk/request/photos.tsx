import { reviewRequestPhoto } from '@shared/requests/contract'
import type { PhotoView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { PhotoRow } from '../../ui/photo-row'
import { Refused } from '../../ui/refused'

interface PhotosProps {
  readonly id: string
  readonly photos: readonly PhotoView[]
  readonly onDone: () => void
}

/** The photos of a request; those that the check held are shown to the desk alone, to decide. */
export function Photos({ id, photos, onDone }: PhotosProps) {
  if (photos.length === 0) return null
  const held = photos.filter(({ canReview }) => canReview)
  return (
    <View className="stack">
      <PhotoRow photos={photos} />
      {held.map((photo) => (
        <Decide key={photo.id} id={id} photoId={photo.id} onDone={onDone} />
      ))}
    </View>
  )
}

function Decide({
  id,
  photoId,
  onDone,
}: {
  readonly id: string
  readonly photoId: string
  readonly onDone: () => void
}) {
  const review = useCommand(reviewRequestPhoto, { about: photoId, onDone })
  const decide = (decision: 'show' | 'hide') => void review.run({ id, photoId, decision })
  return (
    <View className="stack">
      <Note tone="warn">有一张照片微信没放行，请您看一眼再定。</Note>
      <View className="row">
        <Button size="small" isGrowing onTap={() => decide('show')}>
          没问题，放出去
        </Button>
        <Button size="small" isGrowing onTap={() => decide('hide')}>
          收起来
        </Button>
      </View>
      <Refused refusal={review.refusal} />
    </View>
  )
}
