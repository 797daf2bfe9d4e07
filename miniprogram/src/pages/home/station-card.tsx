import { placeInWeek, sayMinute } from '@shared/kernel/time'
import type { StationView } from '@shared/network/contract'
import { hoursWords } from '@shared/network/hours-words'
import { closesAt } from '@shared/network/rules'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Avatar } from '../../ui/avatar'
import { CallStation } from '../../ui/call-station'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Plate } from '../../ui/plate'
import { Section } from '../../ui/section'
import type { HomeKnows } from './home-knows'

/** Who works at the station, where it is, when it is open, and its telephone. */
export function StationCard({ station }: Pick<HomeKnows, 'station'>) {
  const now = useNow()
  if (!('output' in station)) return null
  const view = station.output.station
  return (
    <Section title="站里的人" aside={<OpenChip station={view} now={now} />}>
      <Card>
        <View className="home-team">
          {view.team
            .filter(({ role }) => role === 'worker')
            .map((one) => (
              <View key={one.displayName} className="row home-person">
                <Avatar name={one.displayName} />
                <View className="grow">
                  <View className="h3">{one.displayName}</View>
                  <View className="cap hint">{one.communities.join('、')}</View>
                </View>
              </View>
            ))}
        </View>
        <View className="hr" />
        <View className="row between home-station">
          <View>
            <View className="small home-station-name">{view.name}</View>
            <Plate>{view.address}</Plate>
            <View className="cap hint home-hours">{hoursWords(view.openingHours)}</View>
          </View>
          <CallStation size="small" phone={view.phone}>
            打给站里
          </CallStation>
        </View>
      </Card>
    </Section>
  )
}

function OpenChip({ station, now }: { readonly station: StationView; readonly now: number }) {
  const { weekday, minute } = placeInWeek(now)
  const until = closesAt(station.openingHours, weekday, minute)
  return until === undefined ? (
    <Chip tone="over" icon="clock">
      现在没开门，留话会看到
    </Chip>
  ) : (
    <Chip tone="ok">{`今天到 ${sayMinute(until)}`}</Chip>
  )
}
