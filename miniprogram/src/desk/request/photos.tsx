import { reviewRequestPhoto } from '@shared/requests/contract'
import type { PhotoView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { PhotoRow } from '../../ui/photo-row'
import { HeldPhoto } from '../photos/held-photo'

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
        <HeldPhoto key={photo.id} contract={reviewRequestPhoto} id={id} photoId={photo.id} onDone={onDone} />
      ))}
    </View>
  )
}
