import type { OutputOf } from '@shared/kernel/contract'
import { type listService, releaseNeed } from '@shared/volunteers/contract'
import { sayFreeTimes } from '@shared/volunteers/free-times'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { callPhone } from '../../ui/phone'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface MyNeedProps {
  readonly need: OutputOf<typeof listService>['mine'][number]
  readonly onDone: () => void
}

/** What one does week by week: with whom to talk about it, and the way to give it back. */
export function MyNeed({ need, onDone }: MyNeedProps) {
  const [isAsking, setAsking] = useState(false)
  const { id, title, words, communityName, freeTimes, isWeekly, worker } = need
  const release = useCommand(releaseNeed, {
    about: id,
    onDone: () => {
      setAsking(false)
      say({ words: '放回去了，站里会跟老人说' })
      onDone()
    },
  })
  return (
    <View className="service-card">
      <Card>
        <View className="h2">{title}</View>
        <View className="small mute service-words">{words}</View>
        <View className="small">{`${isWeekly ? '每周，' : ''}${sayFreeTimes(freeTimes)}`}</View>
        <View className="small service-why">{`第一次${worker.displayName}带您去认门。`}</View>
        <Plate>{communityName}</Plate>
        <View className="row wrap service-foot">
          <Button size="small" icon="phone" onTap={() => callPhone(worker.phone)}>
            {`打给${worker.displayName}`}
          </Button>
          <Button size="small" onTap={() => setAsking(true)}>
            做不了了
          </Button>
        </View>
      </Card>
      {isAsking && (
        <Sheet
          title="放回清单，请别人接着做"
          words="站里会先跟老人说一声。想回来，随时再接。"
          onClose={() => setAsking(false)}
        >
          <View className="stack">
            <Refused refusal={release.refusal} />
            {release.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
            <Button
              tone="dark"
              busyWord={release.isBusy ? '正在放…' : undefined}
              onTap={() => void release.run({ id })}
            >
              放回去
            </Button>
            <Button onTap={() => setAsking(false)}>接着做</Button>
          </View>
        </Sheet>
      )}
    </View>
  )
}
