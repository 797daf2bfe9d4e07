import { activityKindWords } from '@shared/activities/plan-words'
import { countServed } from '@shared/attendances/contract'
import { View } from '@tarojs/components'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'

interface ServedProps {
  readonly made: { readonly stationId: string; readonly from: string; readonly to: string }
}

/** How many came to the station's activities: who checked in, and nobody else. Nothing where there were none. */
export function Served({ made: { stationId, from, to } }: ServedProps) {
  const query = useQuery(countServed, { stationId, from, to }, { isKept: false })
  if (!('output' in query) || query.output.kinds.length === 0) return null
  const { kinds, served } = query.output
  return (
    <Section title={`活动服务了 ${served} 人次`}>
      <Card>
        <View className="stack">
          {kinds.map((one) => (
            <View key={one.kind} className="row between">
              <View className="h3">{activityKindWords[one.kind]}</View>
              <View className="small num">{`${one.sessions} 场，签到 ${one.served} 人次`}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  )
}
