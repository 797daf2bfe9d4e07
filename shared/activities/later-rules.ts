import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { type Activity, SERIES_MAX } from './model'
import { checkSpans, isAhead } from './plan-rules'
import type { Span } from './series'

/** Adds dates; none at the moment of another that lies ahead. What was called off goes on with them. */
export function extend(
  activity: Activity,
  spans: readonly Span[],
  at: number,
): Decision<Activity> | Refusal<'activities.dates' | 'activities.too_many_dates'> {
  const { cancelReason: _, ...before } = activity
  const { dates, terms } = before
  const count = dates.length + spans.length
  if (count > SERIES_MAX) return refuse('activities.too_many_dates', { count, most: SERIES_MAX })
  const ahead = dates.filter((date) => isAhead(date, at))
  const refused = checkSpans([...ahead, ...spans], terms, at)
  if (refused !== undefined) return refused
  const plan = before.plan + 1
  // Dates are never taken out: their number is the last id given.
  const added = spans.map(({ startsAt, endsAt }, index) => ({
    id: `d${String(dates.length + index + 1).padStart(2, '0')}`,
    ...{ startsAt, endsAt, isCancelled: false, plan },
  }))
  return {
    next: { ...before, status: 'published', dates: [...dates, ...added], plan },
    facts: [{ fact: 'activity.extended', detail: { plan } }],
  }
}

/** Another cover, or the drawing of the kind. `left` in the fact: the photo that is no longer the cover. */
export function cover(activity: Activity, coverPhotoId: string | undefined, at: number): Decision<Activity> {
  const { coverPhotoId: left, ...rest } = activity.terms
  const plan = activity.plan + 1
  return {
    next: {
      ...activity,
      terms: coverPhotoId === undefined ? rest : { ...rest, coverPhotoId },
      dates: activity.dates.map((date) => (isAhead(date, at) ? { ...date, plan } : date)),
      plan,
    },
    facts: [
      {
        fact: 'activity.covered',
        detail: { plan, ...(left === undefined || left === coverPhotoId ? {} : { left }) },
      },
    ],
  }
}
