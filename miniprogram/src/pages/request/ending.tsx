import type { RequestView } from '@shared/requests/views'
import { Said } from '../../matter/said'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'

/** How it ended, in the words of the station. */
export function Ending({ request: { result, closeReason } }: { readonly request: RequestView }) {
  const text = result ?? closeReason
  if (text === undefined) return null
  return (
    <Section title={result === undefined ? '为什么先到这里' : '办成什么样了'}>
      <Card>
        <Said text={text} />
      </Card>
    </Section>
  )
}
