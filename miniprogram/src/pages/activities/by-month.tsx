import { listDays, listSessions } from '@shared/activities/sign-up-contract'
import { dayWords } from '@shared/activities/plan-words'
import { dayOf } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { usePages } from '../../call/use-pages'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import type { Looking } from './looking'
import { Month } from './month'
import { Sessions } from './sessions'

/** A month, and below it what is on the day that was tapped. */
export function ByMonth({ base }: { readonly base: Looking }) {
  const now = useNow()
  const [month, setMonth] = useState(() => dayOf(now).slice(0, 7))
  const [day, setDay] = useState<string>()
  const days = useQuery(listDays, { ...base, month })
  const pages = usePages(listSessions, day === undefined ? undefined : { ...base, day })
  return (
    <View>
      <View className="pad">
        <Loaded query={days}>
          {(output) => (
            <Month
              month={month}
              days={output.days}
              chosen={day}
              now={now}
              onMonth={(next) => {
                setMonth(next)
                setDay(undefined)
              }}
              onDay={setDay}
            />
          )}
        </Loaded>
        {day === undefined ? (
          <View className="small mute month-hint">点一下有数字的日子，看那天有什么。</View>
        ) : (
          <View className="h2 month-hint">{dayWords(day)}</View>
        )}
      </View>
      {day !== undefined && <Sessions pages={pages} />}
    </View>
  )
}
