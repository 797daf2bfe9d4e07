import { leaveVolunteers } from '@shared/volunteers/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

/** Stopping, at any time and without a reason; asked once. */
export function Leave({ onDone }: { readonly onDone: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const leave = useCommand(leaveVolunteers, {
    onDone: () => {
      setOpen(false)
      say({ words: '停下了，谢谢您帮过的忙' })
      onDone()
    },
  })
  return (
    <View className="volunteer-leave">
      <Button tone="quiet" onTap={() => setOpen(true)}>
        不做了，停下来
      </Button>
      {isOpen && (
        <Sheet
          title="停下来，以后不再叫您"
          words={'手上有没办完的跑腿，会放回去请别人接。\n想回来，随时重新报名。'}
          onClose={() => setOpen(false)}
        >
          <View className="stack">
            <Refused refusal={leave.refusal} />
            {leave.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
            <Button
              tone="dark"
              busyWord={leave.isBusy ? '正在停…' : undefined}
              onTap={() => void leave.run({})}
            >
              停下来
            </Button>
            <Button onTap={() => setOpen(false)}>接着做</Button>
          </View>
        </Sheet>
      )}
    </View>
  )
}
