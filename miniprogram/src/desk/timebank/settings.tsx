import type { StationTime } from '@shared/timebank/views'
import { useState } from 'react'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'
import { RateSheet } from './rate-sheet'
import { RewardDaysSheet } from './reward-days-sheet'
import { StarsSheet } from './stars-sheet'

interface SettingsProps {
  readonly station: StationTime
  readonly onDone: () => void
}

/** How minutes become points and stars at this station, and how long an order waits; the head's. */
export function Settings({ station, onDone }: SettingsProps) {
  const [opened, setOpened] = useState<'rate' | 'stars' | 'days'>()
  const sheet = {
    station,
    onClose: () => setOpened(undefined),
    onDone: () => {
      setOpened(undefined)
      onDone()
    },
  }
  return (
    <Card fit="list">
      <Row
        icon="clock"
        title="多久算 1 分"
        words={`现在 ${String(station.minutesPerPoint)} 分钟算 1 分`}
        onTap={() => setOpened('rate')}
      />
      <Row
        icon="star"
        title="多久一颗星"
        words={`${station.starHours.join('、')} 小时`}
        onTap={() => setOpened('stars')}
      />
      <Row
        icon="calendar"
        title="换的东西留几天"
        words={`给人留 ${String(station.rewardDays)} 天`}
        onTap={() => setOpened('days')}
      />
      {opened === 'rate' && <RateSheet {...sheet} />}
      {opened === 'stars' && <StarsSheet {...sheet} />}
      {opened === 'days' && <RewardDaysSheet {...sheet} />}
    </Card>
  )
}
