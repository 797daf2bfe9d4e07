import { consentBoard } from '@shared/timebank/contract'
import { sayMinutes } from '@shared/timebank/said'
import type { BoardView } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'

interface MyNameProps {
  readonly stationId: string
  readonly mine: NonNullable<BoardView['mine']>
  readonly onDone: () => void
}

/** Whether one's name stands on the board: asked for, and taken back as easily. */
export function MyName({ stationId, mine: { isOnBoard, minutes }, onDone }: MyNameProps) {
  const consent = useCommand(consentBoard, {
    about: stationId,
    onDone: ({ isShown }) => {
      say({ words: isShown ? '写上了您的称呼' : '您的称呼已经拿下来了' })
      onDone()
    },
  })
  return (
    <Card>
      <View className="stack">
        <View className="h3">
          {minutes > 0 ? `您这个月帮了 ${sayMinutes(minutes)}` : '这个月还没有您的，帮一次就有'}
        </View>
        <Note>
          {isOnBoard
            ? '您愿意写上称呼，街坊都看得到。随时可以拿下来。'
            : '榜上没有您的名字。愿意的话写上称呼，随时可以拿下来。'}
        </Note>
        <Refused refusal={consent.refusal} />
        {consent.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          busyWord={consent.isBusy ? '正在记…' : undefined}
          onTap={() => void consent.run({ stationId, isShown: !isOnBoard })}
        >
          {isOnBoard ? '把我的名字拿下来' : '写上我的称呼'}
        </Button>
      </View>
    </Card>
  )
}
