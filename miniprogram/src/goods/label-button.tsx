import { printLabels } from '@shared/goods/labels-contract'
import type { InputOf } from '@shared/kernel/contract'
import { View } from '@tarojs/components'
import { call } from '../call/call'
import { Button } from '../ui/button'
import { Refused } from '../ui/refused'
import { useFile } from './use-file'

interface LabelButtonProps {
  /** Some batches, or a whole delivery. */
  readonly of: InputOf<typeof printLabels>
  readonly word: string
}

/** Labels to stick on, as a paper to print. */
export function LabelButton({ of, word }: LabelButtonProps) {
  const file = useFile(() => call(printLabels, of), {
    name: '物资标签',
    kind: 'pdf',
    done: () => '标签做好了，打开就能印',
  })
  return (
    <View className="stack">
      <Refused refusal={file.refusal} />
      <Button icon="page" busyWord={file.isBusy ? '正在做…' : undefined} onTap={file.take}>
        {word}
      </Button>
    </View>
  )
}
