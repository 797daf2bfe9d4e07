import { revokeRequest, withdrawRequest } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import type { StepProps } from './step'
import { useMay } from './use-may'

/**
 * Not needed after all: for whoever filed it until somebody has begun, for whom somebody filed it as long as it is open. It
 * cannot be put back, so it is asked once.
 */
export function Withdraw({ request, onDone }: StepProps) {
  const may = useMay(request)
  if (may('revoke')) return <TakeBack contract={revokeRequest} id={request.id} onDone={onDone} />
  return may('withdraw') ? <TakeBack contract={withdrawRequest} id={request.id} onDone={onDone} /> : null
}

interface TakeBackProps {
  readonly contract: typeof withdrawRequest
  readonly id: string
  readonly onDone: () => void
}

function TakeBack({ contract, id, onDone }: TakeBackProps) {
  const [isOpen, setOpen] = useState(false)
  const withdraw = useCommand(contract, {
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
