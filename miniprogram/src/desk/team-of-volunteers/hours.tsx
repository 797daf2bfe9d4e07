import { getTeamHours } from '@shared/teams/contract'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

/** 2 小时 30 分 */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

/** What was booked for its people while they were in it. */
export function Hours({ id }: { readonly id: string }) {
  const query = useQuery(getTeamHours, { id }, { isKept: false })
  if (!('output' in query)) return null
  const { minutes, activities, people } = query.output
  const busy = people.filter((one) => one.minutes > 0)
  return (
    <Section title="时长">
      <Facts
        facts={[
          { words: sayMinutes(minutes), about: '在队里时记下的' },
          { words: `${activities} 场`, about: '确认过的活动' },
        ]}
      />
      {busy.length > 0 && (
        <Card fit="list">
          {busy.map((one) => (
            <Row
              key={one.id}
              icon="person"
              title={one.displayName}
              words={one.isIn ? undefined : '已经离开'}
              when={sayMinutes(one.minutes)}
            />
          ))}
        </Card>
      )}
    </Section>
  )
}
