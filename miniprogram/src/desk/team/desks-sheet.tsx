import { setDesks, type TeamMember } from '@shared/people/contract'
import type { DeskName } from '@shared/people/model'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'
import { View } from '@tarojs/components'
import { Desks, usualDesks } from './desks'

interface DesksSheetProps {
  readonly member: TeamMember
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Which desks a colleague holds from now on. */
export function DesksSheet({ member: { accountId, post }, onDone, onClose }: DesksSheetProps) {
  const [chosen, setChosen] = useState<readonly DeskName[]>()
  const desks = chosen ?? post.desks ?? usualDesks
  const command = useCommand(setDesks, {
    about: post.id,
    onDone: () => {
      say({ words: '改好了，马上生效' })
      onDone()
    },
  })
  return (
    <Sheet title={`${post.displayName}管哪几类事`} onClose={onClose}>
      <View className="stack">
        <Desks chosen={desks} onChange={setChosen} />
        <View className="mute">去掉的那一类，手上没办完的会转给管这一类的同事，没有就到站长那里。</View>
        <Refused refusal={command.refusal} />
        <Button
          tone="primary"
          busyWord={command.isBusy ? '正在改…' : undefined}
          blockedBecause={desks.length === 0 ? '先选一类' : undefined}
          onTap={() => void command.run({ accountId, postId: post.id, desks: [...desks] })}
        >
          就这样定
        </Button>
      </View>
    </Sheet>
  )
}
