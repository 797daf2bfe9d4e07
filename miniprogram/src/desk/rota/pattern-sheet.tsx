import type { RotaView } from '@shared/duty/contract'
import { weekdayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { Options } from '../../ui/options'
import { Sheet } from '../../ui/sheet'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import { HoursField } from './hours-field'
import type { Planned } from './use-plan'
import { daysOfWeek, type Hours, spanOn } from './weeks'
import { WhoField } from './who-field'

const weekWords = { both: '本周和下周', this: '只排本周', next: '只排下周' } as const
type Weeks = keyof typeof weekWords
const weeksOf: Record<Weeks, readonly number[]> = { both: [0, 1], this: [0], next: [1] }

interface PatternSheetProps {
  readonly colleagues: RotaView['colleagues']
  readonly now: number
  readonly onAdd: (shifts: readonly Planned[]) => void
  readonly onClose: () => void
}

/** The same span on several weekdays, for one person. */
export function PatternSheet({ colleagues, now, onAdd, onClose }: PatternSheetProps) {
  const [weeks, setWeeks] = useState<Weeks>('both')
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [hours, setHours] = useState<Hours>({ startMinute: 8 * 60, endMinute: 18 * 60 })
  const [accountId, setAccountId] = useState<string>()
  const toggle = (day: number) =>
    setChosen(chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day])
  const add = () => {
    if (accountId === undefined) return
    const midnights = weeksOf[weeks].flatMap((week) =>
      daysOfWeek(now, week).filter((_, day) => chosen.includes(day)),
    )
    onAdd(midnights.map((midnight) => ({ ...spanOn(midnight, hours), accountId })))
  }
  return (
    <Sheet title="按星期排一段" onClose={onClose}>
      <WhoField colleagues={colleagues} value={accountId} onChange={setAccountId} />
      <Field label="星期几">
        <View className="rota-weekdays" {...spoken({ role: 'list', label: '星期几' })}>
          {daysOfWeek(now, 0).map((midnight, day) => (
            <Tap
              key={midnight}
              className={`rota-weekday ${chosen.includes(day) ? 'is-on' : ''}`}
              role="checkbox"
              isChecked={chosen.includes(day)}
              onTap={() => toggle(day)}
            >
              {chosen.includes(day) && <Icon name="check" size="s" />}
              {weekdayOf(midnight)}
            </Tap>
          ))}
        </View>
      </Field>
      <HoursField value={hours} onChange={setHours} />
      <Field label="排哪一周">
        <Options
          label="排哪一周"
          options={(['both', 'this', 'next'] as const).map((value) => ({ value, word: weekWords[value] }))}
          value={weeks}
          onChange={setWeeks}
        />
      </Field>
      <Button
        tone="dark"
        blockedBecause={
          accountId === undefined ? '先选谁来值' : chosen.length === 0 ? '再选星期几' : undefined
        }
        onTap={add}
      >
        排进去
      </Button>
    </Sheet>
  )
}
