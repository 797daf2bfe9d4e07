import { type Errand, stageOf } from '../../shared/errands/model'
import type { LogEntry } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import type { Request } from '../../shared/requests/model'
import type { RequestView, TimelineEntry } from '../../shared/requests/views'
import { errands } from '../errands/errands-store'
import type { Store } from '../kernel/store'
import type { Reading } from './view-words'

/** The steps of an errand that belong to the way of its request; the request itself tells of its beginning and its end. */
const onTheWay = new Set([
  'errand.grabbed',
  'errand.released',
  'errand.lapsed',
  'errand.finished',
  'errand.sent_back',
])

/** The view with the latest errand and its steps: one call more, where there is one. */
export async function withErrand(
  store: Store,
  reading: Reading,
  request: Request,
  view: RequestView,
): Promise<RequestView> {
  if (request.errandId === undefined) return view
  // Of what happened before another station took it over, the errand is no part.
  const scope = { requestId: request._id, stationId: request.stationId }
  const errand = await store.get(errands, request.errandId, scope)
  if (isRefused(errand)) return view
  const { title, endsAt, freePlaces } = errand
  const steps = errand.log.filter(({ fact }) => onTheWay.has(fact))
  return {
    ...view,
    errand: {
      ...{ id: errand._id, title, endsAt, freePlaces },
      stage: stageOf(errand),
      helperNames: errand.helpers.map(({ displayName }) => displayName),
    },
    timeline: [...view.timeline, ...steps.map((entry, n) => viewStep(reading, errand, entry, n))].sort(
      (a, b) => a.at - b.at,
    ),
  }
}

function viewStep({ personId }: Reading, errand: Errand, entry: LogEntry, n: number): TimelineEntry {
  const { fact, at, by, detail } = entry
  const displayName = detail?.['displayName']
  return {
    ...{ id: `e${n}`, fact, at },
    by: by === personId ? 'me' : by === 'clock' ? 'clock' : errand.partyIds.includes(by) ? 'author' : 'staff',
    detail: typeof displayName === 'string' ? { displayName } : {},
  }
}
