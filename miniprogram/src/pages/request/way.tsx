import { isOnlyJoiner } from '@shared/requests/joiner-reads'
import type { RequestView } from '@shared/requests/views'
import { aboutOf } from '@shared/requests/words'
import { useState } from 'react'
import { useNow } from '../../call/use-now'
import { withErrand } from '../../matter/errand-of'
import { trailStops } from '../../matter/trail-stops'
import { Card } from '../../ui/card'
import { Link } from '../../ui/link'
import { Section } from '../../ui/section'
import { Trail } from '../../ui/trail'
import { FilledIn } from './filled-in'

/** The way so far and what is to come; what was filled in folds out above it. */
export function Way({ request }: { readonly request: RequestView }) {
  const [isOpen, setOpen] = useState(false)
  const now = useNow()
  const { photos, timeline, status } = request
  const about = photos.length === 0 ? aboutOf(request) : `${aboutOf(request)}，附 ${photos.length} 张照片`
  const [first, ...later] = withErrand(trailStops(timeline, status, now), request)
  return (
    <>
      <Section
        title="经过"
        aside={
          <Link isGoing={!isOpen} onTap={() => setOpen(!isOpen)}>
            {isOpen ? '收起' : isOnlyJoiner(request.parties) ? '报的内容' : '您填的内容'}
          </Link>
        }
      >
        {isOpen && <FilledIn request={request} />}
        <Card>
          <Trail stops={first === undefined ? [] : [{ ...first, note: about }, ...later]} />
        </Card>
      </Section>
    </>
  )
}
