import type { GrantView } from '@shared/grants/views'
import { sayMoment } from '@shared/kernel/time'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'

/** What was seen afterwards, newest first. */
export function Notes({ notes }: { readonly notes: GrantView['notes'] }) {
  const now = useNow()
  return (
    <Section title="回访">
      <Card>
        {[...notes].reverse().map(({ id, at, words, byName }) => (
          <View key={id} className="grant-note">
            <View>{words}</View>
            <View className="cap hint num">{`${byName} · ${sayMoment(at, now)}`}</View>
          </View>
        ))}
      </Card>
    </Section>
  )
}
