import type { RotaView } from '@shared/duty/contract'
import { LISTED_AHEAD_MS } from '@shared/duty/model'
import { clock, sayDay } from '@shared/duty/said'
import { momentOn } from '@shared/kernel/time'
import { isWorkingTime } from '@shared/kernel/working-time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Section } from '../../ui/section'
import { Gaps } from './gaps'
import { LongRuns } from './long-runs'
import { ShiftRow } from './shift-row'
import { Days } from './days'
import { daysOfWeek } from './weeks'

interface RotaOfProps {
  readonly rota: RotaView
  readonly onDone: () => void
}

export function RotaOf({ rota, onDone }: RotaOfProps) {
  const now = useNow()
  const [hasEarlier, setEarlier] = useState(false)
  const gaps = rota.gaps.filter(({ startsAt }) => startsAt < now + LISTED_AHEAD_MS)
  const today = daysOfWeek(now, 0).filter((midnight) => hasEarlier || midnight >= momentOn(now, 0, 0))
  const row = (shift: RotaView['shifts'][number]) => (
    <ShiftRow key={shift.id} shift={shift} rota={rota} onDone={onDone} />
  )
  return (
    <View>
      <Head sentence={standing(rota, now)} line={ahead(rota, gaps.length)} />
      <View className="pad">
        <Gaps gaps={gaps} now={now} />
        <LongRuns runs={rota.longRuns ?? []} now={now} />
        {rota.promisedFrom !== undefined && (
          <>
            <Section
              title="本周"
              aside={
                !hasEarlier && today.length < 7 ? (
                  <Link onTap={() => setEarlier(true)}>看前几天</Link>
                ) : undefined
              }
            >
              <Days midnights={today} shifts={rota.shifts} now={now} row={row} />
            </Section>
            <Section title="下周">
              <Days midnights={daysOfWeek(now, 1)} shifts={rota.shifts} now={now} row={row} />
            </Section>
          </>
        )}
      </View>
    </View>
  )
}

/** Who is on duty now, in a sentence. */
function standing({ promisedFrom, onDuty, covers, openingHours }: RotaView, now: number): string {
  const [first, ...others] = onDuty
  if (first !== undefined) {
    const names = [first, ...others].map(({ displayName }) => displayName).join('、')
    const endsAt = Math.max(...onDuty.map((one) => one.endsAt))
    const day = sayDay(endsAt, now)
    return `${names}在值班，到${day === '今天' ? ' ' : `${day} `}${clock(endsAt)}`
  }
  if (promisedFrom === undefined) return '站里还没有排过班'
  return covers === 'outOfHours' && isWorkingTime(openingHours, now) ? '站里开着门，不用值班' : '现在没人值班'
}

function ahead({ promisedFrom, mayPlan }: RotaView, count: number): string {
  if (promisedFrom === undefined) return mayPlan ? '排上以后，下班时间的事就有人接' : '排班的事由站长来定'
  return count === 0 ? '往后两周，该有人的时候都有人' : `往后两周，有 ${count} 段没人值班`
}
