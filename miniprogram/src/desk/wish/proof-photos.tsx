import { reviewWishPhoto } from '@shared/wishes/contract'
import type { DeskWish } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import { Photos } from '../photos/photos'

interface ProofPhotosProps {
  readonly wishId: string
  readonly handOver: NonNullable<DeskWish['handOver']>
  readonly onDone: () => void
}

/** The signed paper, and what the giver sees; what the check held waits for a colleague. */
export function ProofPhotos({ wishId, handOver: { photos, giverPhoto }, onDone }: ProofPhotosProps) {
  const review = { contract: reviewWishPhoto, id: wishId, onDone }
  return (
    <View className="stack">
      <Photos {...review} photos={photos} />
      {giverPhoto !== undefined && (
        <View>
          <View className="small mute">给送的人看的</View>
          <Photos {...review} photos={[giverPhoto]} />
        </View>
      )}
    </View>
  )
}
