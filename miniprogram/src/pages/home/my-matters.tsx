import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { RequestCard } from '../../matter/request-card'
import { Card } from '../../ui/card'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import type { HomeKnows } from './home-knows'

/** On home the newest few; all of them are one tap away. */
const SHOWN = 3

export function MyMatters({ mine }: Pick<HomeKnows, 'mine'>) {
  const all = (
    <Link isGoing onTap={() => open('/pages/requests/index')}>
      全部
    </Link>
  )
  return (
    <Section title="我的事" aside={all}>
      <Loaded
        query={mine}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Card>
            <View className="small mute">眼下没有在办的。家里有什么不方便，小事也可以说。</View>
          </Card>
        }
      >
        {({ items }) => (
          <View>
            {items.slice(0, SHOWN).map((row) => (
              <RequestCard key={row.id} row={row} />
            ))}
          </View>
        )}
      </Loaded>
    </Section>
  )
}
