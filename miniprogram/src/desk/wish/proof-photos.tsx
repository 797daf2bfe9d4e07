import { reviewWishPhoto } from '@shared/wishes/contract'
import type { DeskWish } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { HeldPhoto } from '../photos/held-photo'
import { PhotoRow } from '../../ui/photo-row'

interface ProofPhotosProps {
  readonly wishId: string
  readonly handOver: NonNullable<DeskWish['handOver']>
  readonly onDone: () => void
}

/** The signed paper, and what the giver sees; what the check held waits for a colleague. */
export function ProofPhotos({ wishId, handOver: { photos, giverPhoto }, onDone }: ProofPhotosProps) {
  const all = giverPhoto === undefined ? photos : [...photos, giverPhoto]
  return (
    <View className="stack">
      {photos.length > 0 && <PhotoRow photos={photos} />}
      {giverPhoto !== undefined && (
        <View>
          <View className="small mute">给送的人看的</View>
          <PhotoRow photos={[giverPhoto]} />
        </View>
      )}
      {all
        .filter(({ canReview }) => canReview)
        .map(({ id }) => (
          <HeldPhoto key={id} contract={reviewWishPhoto} id={wishId} photoId={id} onDone={onDone} />
        ))}
    </View>
  )
}
