import { withdrawRequest } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { StepProps } from './step'

/** Not needed after all; possible until somebody has begun. It cannot be put back, so it is asked once. */
export function Withdraw({ request: { id }, onDone }: StepProps) {
  const [isOpen, setOpen] = useState(false)
  const withdraw = useCommand(withdrawRequest, {
    about: id,
    onDone: () => {
      setOpen(false)
      say({ words: '已撤回' })
      onDone()
    },
  })
  return (
    <View className="section">
      <Button isGrowing icon="undo" onTap={() => setOpen(true)}>
        不用办了，撤回
      </Button>
      {isOpen && (
        <Sheet title="撤回以后，就没有人来办了" onClose={() => setOpen(false)}>
          <View className="stack">
            <View className="mute">还需要的话，随时可以再提一件。</View>
            <Refused refusal={withdraw.refusal} />
            {withdraw.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
            <Button
              tone="dark"
              busyWord={withdraw.isBusy ? '正在撤…' : undefined}
              onTap={() => void withdraw.run({ id })}
            >
              撤回
            </Button>
            <Button onTap={() => setOpen(false)}>留着，接着办</Button>
          </View>
        </Sheet>
      )}
    </View>
  )
}
