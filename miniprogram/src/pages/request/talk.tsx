import { sayMoment } from '@shared/kernel/time'
import { givenName } from '@shared/requests/given-name'
import type { LineView, RequestView } from '@shared/requests/views'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { Said } from '../../matter/said'
import { PhotoRow } from '../../ui/photo-row'
import { Section } from '../../ui/section'
import { Bubble } from '../../ui/talk'

/** What was said, by whom and when. */
export function Talk({ request: { talk, assignee, calledName } }: { readonly request: RequestView }) {
  const now = useNow()
  if (talk.length === 0) return null
  return (
    <Section title={`和${givenName(assignee?.displayName) ?? '社工'}说话`}>
      {talk.map((line) => (
        <Bubble
          key={line.id}
          name={nameOf(line, calledName)}
          side={line.mine ? 'mine' : 'theirs'}
          when={sayMoment(line.at, now)}
        >
          <View className="request-said">
            <Said text={line.text} />
            {line.photos.length > 0 && <PhotoRow photos={line.photos} />}
          </View>
        </Bubble>
      ))}
    </Section>
  )
}

function nameOf({ mine, displayName }: LineView, calledName: string | undefined): string {
  return mine ? (calledName ?? '您') : (displayName ?? '站')
}
