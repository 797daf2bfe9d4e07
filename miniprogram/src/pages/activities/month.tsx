import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { spoken } from '../../ui/spoken'
import { Tap } from '../../ui/tap'
import { monthWords, nextMonth, weeksOf } from './months'

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const

interface MonthProps {
  /** `2026-11` */
  readonly month: string
  readonly days: readonly { readonly day: string; readonly sessions: number; readonly isMine: boolean }[]
  readonly chosen: string | undefined
  readonly now: number
  readonly onMonth: (month: string) => void
  readonly onDay: (day: string) => void
}

/** A month on one screen: where something is, a number says how much; where one is in, it is ringed. */
export function Month({ month, days, chosen, now, onMonth, onDay }: MonthProps) {
  const byDay = new Map(days.map((one) => [one.day, one] as const))
  const today = dayOf(now)
  const isThisMonth = today.startsWith(month)
  return (
    <View className="month">
      <View className="row between month-head">
        <Button
          size="small"
          icon="back"
          label="上个月"
          blockedBecause={isThisMonth ? '' : undefined}
          onTap={() => onMonth(nextMonth(month, -1))}
        />
        <View className="h2 num">{monthWords(month)}</View>
        <Button size="small" icon="forward" label="下个月" onTap={() => onMonth(nextMonth(month, 1))} />
      </View>
      <View className="month-days" {...spoken({ role: 'list', label: monthWords(month) })}>
        {weekdays.map((word) => (
          <View key={word} className="month-weekday cap hint">
            {word}
          </View>
        ))}
        {weeksOf(month).map((day, at) => {
          const found = day === undefined ? undefined : byDay.get(day)
          if (day === undefined) return <View key={`blank${at}`} className="month-day" />
          const number = Number(day.slice(8))
          if (found === undefined)
            return (
              <View key={day} className={`month-day num ${day === today ? 'is-today' : ''}`}>
                {number}
              </View>
            )
          const { sessions, isMine } = found
          const classes = [
            'month-day',
            'num',
            'has-some',
            isMine ? 'is-mine' : '',
            day === chosen ? 'is-on' : '',
          ]
          return (
            <Tap
              key={day}
              className={classes.join(' ')}
              label={`${number} 日，${sessions} 场${isMine ? '，有您报的' : ''}`}
              isChecked={day === chosen}
              role="radio"
              onTap={() => onDay(day)}
            >
              {number}
              <View className="month-count cap">{`${sessions} 场`}</View>
            </Tap>
          )
        })}
      </View>
    </View>
  )
}
