import type { RotaView } from '@shared/duty/contract'
import { sayDate } from '@shared/duty/said'
import { weekdayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { HoursField } from './hours-field'
import type { Planned } from './use-plan'
import { type Hours, hoursOf, spanOn } from './weeks'
import { WhoField } from './who-field'

interface ShiftSheetProps {
  /** Of the day on which it begins. */
  readonly midnight: number
  /** Absent for a new one. */
  readonly shift?: Planned
  readonly colleagues: RotaView['colleagues']
  /** The shift as it shall be; undefined takes it away. */
  readonly onPut: (shift: Planned | undefined) => void
  readonly onClose: () => void
}

/** One shift: who, from when to when; or none. */
export function ShiftSheet({ midnight, shift, colleagues, onPut, onClose }: ShiftSheetProps) {
  const [accountId, setAccountId] = useState(shift?.accountId)
  const [hours, setHours] = useState<Hours>(
    shift === undefined ? { startMinute: 8 * 60, endMinute: 18 * 60 } : hoursOf(shift),
  )
  const day = `${weekdayOf(midnight)} ${sayDate(midnight)}`
  return (
    <Sheet title={shift === undefined ? `${day}加一个班` : `改${day}的班`} onClose={onClose}>
      <WhoField colleagues={colleagues} value={accountId} onChange={setAccountId} />
      <HoursField value={hours} onChange={setHours} />
      <View className="stack">
        <Button
          tone="dark"
          blockedBecause={accountId === undefined ? '先选谁来值' : undefined}
          onTap={() => {
            if (accountId !== undefined) onPut({ ...spanOn(midnight, hours), accountId })
          }}
        >
          就这样
        </Button>
        {shift !== undefined && <Button onTap={() => onPut(undefined)}>去掉这个班</Button>}
      </View>
    </Sheet>
  )
}
