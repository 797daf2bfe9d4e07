import { sayMoment, sayVisit } from '@shared/kernel/time'
import type { Status } from '@shared/requests/model'
import { isOpenStatus } from '@shared/requests/moves'
import { tell } from '@shared/requests/timeline'
import type { TimelineEntry } from '@shared/requests/views'
import type { StopState } from '../ui/stop'
import type { TrailStop } from '../ui/trail'

/** What the last step is while the matter stands as it does. */
const lastStates = {
  waiting: 'wait',
  working: 'now',
  asking: 'wait',
  resolved: 'done',
  confirmed: 'done',
  closed: 'back',
  withdrawn: 'back',
} satisfies Record<Status, StopState>

/** The way so far, oldest first, and what is still to come. */
export function trailStops(
  timeline: readonly TimelineEntry[],
  status: Status,
  now: number,
): readonly TrailStop[] {
  const told = timeline.flatMap((entry) => {
    const words = tell(entry)
    return words === undefined ? [] : [{ entry, words }]
  })
  const way = told.map(({ entry, words }, at): TrailStop => ({
    key: entry.id,
    title: words.title,
    note: words.note,
    when: sayMoment(entry.at, now),
    state: at === told.length - 1 ? lastStates[status] : 'done',
  }))
  const visit = status === 'working' ? visitIn(timeline, now) : undefined
  if (visit !== undefined) return [...way.map((stop) => ({ ...stop, state: 'done' as const })), visit, toCome]
  return isOpenStatus(status) ? [...way, toCome] : way
}

/** Somebody will come: that is where it is now. A reopening ends what was arranged before. */
function visitIn(timeline: readonly TimelineEntry[], now: number): TrailStop | undefined {
  const reopened = timeline.map(({ fact }) => fact).lastIndexOf('request.reopened')
  const visitAt = timeline
    .slice(reopened + 1)
    .flatMap(({ detail }) => (typeof detail['visitAt'] === 'number' ? [detail['visitAt']] : []))
    .at(-1)
  if (visitAt === undefined || visitAt <= now) return undefined
  return { key: 'visit', title: `${sayVisit(visitAt, now)}上门`, when: '约好了', state: 'now' }
}

const toCome: TrailStop = {
  key: 'to-come',
  title: '办好，请您看一眼',
  note: '不满意，7 天内都可以重新打开',
  state: 'next',
}
