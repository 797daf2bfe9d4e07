import type { LongRun } from '@shared/duty/rules'
import { sayDay } from '@shared/duty/said'
import { View } from '@tarojs/components'
import { Note } from '../../ui/note'

interface LongRunsProps {
  readonly runs: readonly LongRun[]
  readonly now: number
}

/** For whoever plans, and nobody else: who has too many days in a row (practice F11). */
export function LongRuns({ runs, now }: LongRunsProps) {
  if (runs.length === 0) return null
  return (
    <View className="rota-runs">
      {runs.map(({ accountId, displayName, days, lastAt }) => (
        <Note key={`${accountId}${lastAt}`} tone="warn" icon="person">
          {`${displayName}连着值 ${days} 天，到${spaced(sayDay(lastAt, now))}。中间歇一天吧，只有排班的人看得到。`}
        </Note>
      ))}
    </View>
  )
}

const spaced = (day: string) => (/^\d/.test(day) ? ` ${day}` : day)
