import { listSessions } from '@shared/activities/contract'
import { seatsWords } from '@shared/activities/sign-up-words'
import { sayVisit } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useNow } from '../../call/use-now'
import { useQuery } from '../../call/use-query'
import { Art } from '../../ui/art'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import { Section } from '../../ui/section'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** The next thing to go to, within a week. With nothing to say it takes no room: home asks for nothing that can fail loudly. */
export function ThisWeek() {
  const sessions = useQuery(listSessions, {})
  const now = useNow()
  const next = 'output' in sessions ? sessions.output.items.find(({ startsAt }) => startsAt > now) : undefined
  if (next === undefined || next.startsAt > now + WEEK_MS) return null
  return (
    <Section title="这一周">
      <Card
        label={`${next.title}，${sayVisit(next.startsAt, now)}`}
        onTap={() => open(`/activity/activity/index?id=${next.id}`)}
      >
        <View className="row">
          <Art name="bench" width={84} height={70} />
          <View className="grow">
            <View className="h3">{next.title}</View>
            <View className="small mute">{sayVisit(next.startsAt, now)}</View>
            <View className="small mute">{seatsWords(next.counts)}</View>
          </View>
          <Icon name="forward" />
        </View>
      </Card>
    </Section>
  )
}
