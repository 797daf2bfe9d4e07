import { consentBoard } from '@shared/timebank/contract'
import { sayMinutes } from '@shared/timebank/said'
import type { BoardView } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Several } from '../../ui/several'
import { say } from '../../ui/toast'

const agreed = [{ value: 'yes', word: '我是监护人，同意把孩子的称呼写上榜' }] as const

interface MyNameProps {
  readonly stationId: string
  readonly mine: NonNullable<BoardView['mine']>
  readonly onDone: () => void
}

/** Whether one's name stands on the board: asked for, of a minor also a guardian, and taken back by one tap. */
export function MyName({ stationId, mine, onDone }: MyNameProps) {
  const { isOnBoard, minutes } = mine
  const [hasGuardianAgreed, setGuardianAgreed] = useState(false)
  const asksGuardian = mine.needsGuardian && !isOnBoard
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
        {asksGuardian && (
          <Field label="请家里大人看一遍，点一下" hint="称呼和这个月帮了多久，街坊都看得到">
            <Several
              label="监护人同意"
              columns={1}
              options={agreed}
              values={hasGuardianAgreed ? ['yes'] : []}
              onChange={(chosen) => setGuardianAgreed(chosen.length > 0)}
            />
          </Field>
        )}
        <Refused refusal={consent.refusal} />
        {consent.isUnreachable && <Note tone="warn">网断了。连上以后再点一次就好。</Note>}
        <Button
          busyWord={consent.isBusy ? '正在记…' : undefined}
          blockedBecause={asksGuardian && !hasGuardianAgreed ? '先请家里大人同意' : undefined}
          onTap={() =>
            void consent.run({
              ...{ stationId, isShown: !isOnBoard },
              ...(asksGuardian ? { hasGuardianAgreed } : {}),
            })
          }
        >
          {isOnBoard ? '把我的名字拿下来' : '写上我的称呼'}
        </Button>
      </View>
    </Card>
  )
}
