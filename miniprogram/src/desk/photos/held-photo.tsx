import type { reviewRequestPhoto } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'

/** What releases a photo, per kind of matter; all take the same. */
export type ReviewPhoto = typeof reviewRequestPhoto

interface HeldPhotoProps {
  readonly contract: ReviewPhoto
  readonly id: string
  readonly photoId: string
  readonly onDone: () => void
}

/** A photo that WeChat's check held: a colleague looks, and decides. */
export function HeldPhoto({ contract, id, photoId, onDone }: HeldPhotoProps) {
  const review = useCommand(contract, { about: photoId, onDone })
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
