import { listStationActivities } from '@shared/activities/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Parts } from '../../ui/parts'
import { Section } from '../../ui/section'
import { DeskPage } from '../wide/desk-page'
import { byDay } from './by-day'
import { DateCard } from './date-card'
import './activities.css'

const parts = [
  { value: 'ahead', word: '接下来的' },
  { value: 'past', word: '办过的' },
  { value: 'cancelled', word: '取消的' },
] as const
type Filter = (typeof parts)[number]['value']

const nothing: Record<Filter, string> = {
  ahead: '接下来还没有活动',
  past: '还没有办过的活动',
  cancelled: '没有取消的活动',
}

const begin = () => open('/desk/activity-new/index')

/** 活动: the dates of the station, day by day, with how full each is. */
export default function StationActivities() {
  const [filter, setFilter] = useState<Filter>('ahead')
  const { first, items, more, isBusy } = usePages(listStationActivities, { filter }, { isKept: false })
  return (
    <DeskPage
      title="活动"
      dock={
        <Button tone="primary" onTap={begin}>
          发一个活动
        </Button>
      }
    >
      <Head sentence="站里办的活动" line="点开一场，看谁来；点活动名，改时间、换地方、印海报" />
      <Parts label="看哪一部分" parts={parts} value={filter} onChange={setFilter} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence={nothing[filter]} words="发一个，附近的人就看得到、报得上。" />}
      >
        {() => (
          <View className="pad">
            {byDay(items).map(({ heading, rows }) => (
              <Section key={heading} title={heading}>
                {rows.map((row) => (
                  <DateCard key={row.id} row={row} />
                ))}
              </Section>
            ))}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </DeskPage>
  )
}
