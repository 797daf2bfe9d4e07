import { type RotaView, type ShiftView, takeSwap, withdrawSwap } from '@shared/duty/contract'
import { sayHours } from '@shared/duty/said'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { OfferSheet } from './offer-sheet'

interface ShiftRowProps {
  readonly shift: ShiftView
  readonly rota: RotaView
  readonly onDone: () => void
}

/** Who, from when to when, and what can be done about it. */
export function ShiftRow({ shift, rota, onDone }: ShiftRowProps) {
  const [isOffering, setOffering] = useState(false)
  const now = useNow()
  const about = { stationId: rota.stationId, shiftId: shift.id }
  const done = (words: string) => () => {
    say({ words })
    onDone()
  }
  const take = useCommand(takeSwap, { about: shift.id, onDone: done('好，这个班归您了') })
  const withdraw = useCommand(withdrawSwap, { about: shift.id, onDone: done('收回来了，还是您值') })
  const isAhead = shift.startsAt > now
  const isForMe = !shift.isMine && (shift.offeredTo === 'everybody' || shift.offeredTo === 'me')
  return (
    <View className="rota-shift">
      <View className="row between wrap">
        <View className="grow">
          <View className={shift.isMine ? 'rota-who is-mine' : 'rota-who'}>
            {shift.isMine ? `${shift.displayName}（我）` : shift.displayName}
            {tagsOf(shift).map((tag) => (
              <View key={tag} className="rota-tag">
                {tag}
              </View>
            ))}
          </View>
          <View className="small mute num">{sayHours(shift)}</View>
        </View>
        {isAhead && isForMe && (
          <Button
            size="small"
            busyWord={take.isBusy ? '正在记…' : undefined}
            onTap={() => void take.run(about)}
          >
            我来值
          </Button>
        )}
        {isAhead && shift.isMine && shift.offeredTo === undefined && (
          <Button size="small" onTap={() => setOffering(true)}>
            换班
          </Button>
        )}
        {isAhead && shift.isMine && shift.offeredTo !== undefined && (
          <Button
            size="small"
            busyWord={withdraw.isBusy ? '正在收…' : undefined}
            onTap={() => void withdraw.run(about)}
          >
            收回来
          </Button>
        )}
      </View>
      <Refused
        refusal={take.refusal ?? withdraw.refusal}
        step={{
          word: '看现在的班表',
          run: () => {
            take.clear()
            withdraw.clear()
            onDone()
          },
        }}
      />
      {isOffering && (
        <OfferSheet
          shift={shift}
          rota={rota}
          onDone={() => {
            setOffering(false)
            onDone()
          }}
          onClose={() => setOffering(false)}
        />
      )}
    </View>
  )
}

function tagsOf({ offeredTo, insteadOf, hasLeft }: ShiftView): readonly string[] {
  const offer = { everybody: '想换班，问大家', me: '想换班，问您', another: '想换班，问了一位' } as const
  return [
    ...(hasLeft ? ['已离岗，要换人'] : []),
    ...(insteadOf === undefined ? [] : [`替${insteadOf}`]),
    ...(offeredTo === undefined ? [] : [offer[offeredTo]]),
  ]
}
