import type { Span } from '@shared/duty/model'
import { sayDate } from '@shared/duty/said'
import { momentOn, weekdayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card'
import { spoken } from '../../ui/spoken'
import { beginsOn } from './weeks'

interface DaysProps<S extends Span> {
  readonly midnights: readonly number[]
  readonly shifts: readonly S[]
  readonly now: number
  readonly row: (shift: S) => ReactNode
  /** At the right of the day's name. */
  readonly aside?: (midnight: number) => ReactNode
}

/** Days with their shifts; a shift stands on the day on which it begins. */
export function Days<S extends Span>({ midnights, shifts, now, row, aside }: DaysProps<S>) {
  const today = momentOn(now, 0, 0)
  return (
    <Card fit="list">
      {midnights.map((midnight) => {
        const own = shifts.filter((shift) => beginsOn(midnight, shift))
        return (
          <View key={midnight} className={`rota-day ${midnight === today ? 'is-today' : ''}`}>
            <View className="row between">
              <View className="h3 num" {...spoken({ role: 'heading' })}>
                {`${weekdayOf(midnight)} ${sayDate(midnight)}`}
                {midnight === today && <View className="rota-tag">今天</View>}
              </View>
              {aside?.(midnight)}
            </View>
            {own.length === 0 ? <View className="small mute">没有排人</View> : own.map(row)}
          </View>
        )
      })}
    </Card>
  )
}
