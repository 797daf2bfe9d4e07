import type { PhotoView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { PhotoRow } from '../../ui/photo-row'
import { HeldPhoto, type ReviewPhoto } from './held-photo'

interface PhotosProps {
  /** Which matter they belong to decides with what one of them is released. */
  readonly contract: ReviewPhoto
  readonly id: string
  readonly photos: readonly PhotoView[]
  readonly onDone: () => void
}

/** The photos of a matter at the desk; what WeChat's check held, a colleague decides about. */
export function Photos({ contract, id, photos, onDone }: PhotosProps) {
  if (photos.length === 0) return null
  const held = photos.filter(({ canReview }) => canReview)
  return (
    <View className="stack">
      <PhotoRow photos={photos} />
      {held.map((photo) => (
        <HeldPhoto key={photo.id} contract={contract} id={id} photoId={photo.id} onDone={onDone} />
      ))}
    </View>
  )
}
