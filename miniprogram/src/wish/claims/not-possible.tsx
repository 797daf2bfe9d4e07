import type { OutputOf } from '@shared/kernel/contract'
import type { promiseSeveralWishes } from '@shared/wishes/contract'
import { whyNotPromised } from '@shared/wishes/words'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'
import { Sheet } from '../../ui/sheet'
import type { Batch } from './batches'

interface NotPossibleProps {
  readonly batch: Batch
  readonly result: OutputOf<typeof promiseSeveralWishes>
  readonly onClose: () => void
}

/** How many have the day, and which ones do not, each with its reason. */
export function NotPossible({ batch, result: { promisedIds, notPossible }, onClose }: NotPossibleProps) {
  const done = promisedIds.length === 0 ? '' : `${String(promisedIds.length)} 份记下了，`
  return (
    <Sheet title={`${done}${String(notPossible.length)} 份没有改`} onClose={onClose}>
      <View className="stack">
        <Card fit="list">
          {notPossible.map(({ id, code }) => (
            <Row
              key={id}
              title={batch.wishes.find((wish) => wish.id === id)?.title ?? ''}
              words={whyNotPromised(code)}
            />
          ))}
        </Card>
        <Button onTap={onClose}>知道了</Button>
      </View>
    </Sheet>
  )
}
