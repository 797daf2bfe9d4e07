import type { InputOf } from '@shared/kernel/contract'
import { reviewRequest } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'

interface ReviewProps {
  readonly id: string
  readonly piece: InputOf<typeof reviewRequest>['piece']
  readonly onDone: () => void
}

/** WeChat's check was not sure about these words: a colleague decides. */
export function Review({ id, piece, onDone }: ReviewProps) {
  const about = `${id}:${typeof piece === 'string' ? piece : piece.lineId}`
  const review = useCommand(reviewRequest, { about, onDone })
  return (
    <View className="stack">
      <View className="row">
        <Button size="small" isGrowing onTap={() => void review.run({ id, piece, decision: 'show' })}>
          没问题，放出去
        </Button>
        <Button size="small" isGrowing onTap={() => void review.run({ id, piece, decision: 'hide' })}>
          收起来
        </Button>
      </View>
      <Refused refusal={review.refusal} />
    </View>
  )
}
