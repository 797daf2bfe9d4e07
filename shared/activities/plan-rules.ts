import type { Decision, Fact, Stored } from '../kernel/record'
import { isRefused, type Refusal, refuse } from '../kernel/refusal'
import type { TextCheck, Words } from '../requests/model'
import { mostSeated } from './counts'
import {
  type Activity,
  type DateTerms,
  type PlannedDate,
  SEATS_MAX,
  serviceKinds,
  type Session,
  type Terms,
} from './model'
import type { Span } from './series'

export type Scope = 'one' | 'following' | 'all'

/** What is changed: the clock of the chosen date, and terms. Empty words take an optional one away. */
export interface PlanChange {
  readonly span?: Span
  readonly terms: DateTerms
  /** Present where words changed: everything that residents read, checked anew. */
  readonly text?: Words
}

type DatesRefusal = Refusal<'activities.dates'>

const DAY_MS = 24 * 60 * 60_000
/** An activity lies at most so far ahead. */
const AHEAD_MAX_MS = 400 * DAY_MS
const LENGTH_MAX_MS = 12 * 60 * 60_000

/** What stands in the way of such terms. `why` says which two do not go together. */
export function checkTerms({
  kind,
  mode,
  slotMinutes,
  grants,
}: Terms): Refusal<'activities.terms'> | undefined {
  const isService = serviceKinds.some((one) => one === kind)
  if (slotMinutes > 0 && !isService) return refuse('activities.terms', { why: 'slots' })
  if (mode !== 'spot' && !isService) return refuse('activities.terms', { why: 'home' })
  if (grants !== undefined && kind !== 'training') return refuse('activities.terms', { why: 'grants' })
  return undefined
}

/** All ahead, none longer than half a day, no two at the same moment, and with slots room for at least one. */
export function checkSpans(
  spans: readonly Span[],
  { slotMinutes }: Terms,
  at: number,
): DatesRefusal | undefined {
  const because = (why: string) => refuse('activities.dates', { why })
  if (spans.some(({ startsAt }) => startsAt <= at)) return because('past')
  if (spans.some(({ startsAt }) => startsAt > at + AHEAD_MAX_MS)) return because('far')
  if (spans.some(({ startsAt, endsAt }) => endsAt <= startsAt)) return because('end')
  if (spans.some(({ startsAt, endsAt }) => endsAt - startsAt > LENGTH_MAX_MS)) return because('long')
  if (new Set(spans.map(({ startsAt }) => startsAt)).size < spans.length) return because('twice')
  const isTooShort = ({ startsAt, endsAt }: Span) => endsAt - startsAt < slotMinutes * 60_000
  return spans.some(isTooShort) ? because('slots') : undefined
}

export type NewActivity = Omit<Activity, keyof Stored>

export function publish(
  draft: Pick<Activity, 'stationId' | 'station' | 'contact' | 'terms' | 'text'>,
  spans: readonly Span[],
  at: number,
):
  | { readonly next: NewActivity; readonly facts: readonly Fact[] }
  | DatesRefusal
  | Refusal<'activities.terms'> {
  const refused = checkTerms(draft.terms) ?? checkSpans(spans, draft.terms, at)
  if (refused !== undefined) return refused
  const dates = spans.map(({ startsAt, endsAt }, index) => ({
    ...{ id: `d${String(index + 1).padStart(2, '0')}`, startsAt, endsAt, isCancelled: false, plan: 1 },
  }))
  const hasUnchecked = draft.text.check === 'unchecked'
  return {
    next: { ...draft, dates, status: 'published', plan: 1, hasUnchecked },
    facts: [{ fact: 'activity.published', detail: { plan: 1 } }],
  }
}

/** Of what is over or called off nothing changes any more. */
export function isAhead({ startsAt, isCancelled }: PlannedDate, at: number): boolean {
  return !isCancelled && startsAt > at
}

type Found = PlannedDate | Refusal<'not_found' | 'activities.date_over'>

function dateAhead({ dates }: Activity, dateId: string, at: number): Found {
  const date = dates.find(({ id }) => id === dateId)
  if (date === undefined) return refuse('not_found')
  return isAhead(date, at) ? date : refuse('activities.date_over')
}

/** The dates that such a change concerns. */
export function datesInScope(
  activity: Activity,
  { dateId, scope }: { readonly dateId: string; readonly scope: Scope },
  at: number,
): readonly PlannedDate[] | Refusal<'not_found' | 'activities.date_over'> {
  const chosen = dateAhead(activity, dateId, at)
  if (isRefused(chosen)) return chosen
  const ahead = activity.dates.filter((date) => isAhead(date, at))
  if (scope === 'all') return ahead
  return scope === 'one' ? [chosen] : ahead.filter(({ startsAt }) => startsAt >= chosen.startsAt)
}

/** Nobody who holds a seat loses it because there are fewer. */
export function checkSeats(
  held: readonly Session[],
  { seats = SEATS_MAX, helperSeats = SEATS_MAX }: DateTerms,
): Refusal<'activities.seated'> | undefined {
  for (const session of held) {
    const seated = mostSeated(session, 'participant')
    if (seated > seats) return refuse('activities.seated', { seated, at: session.startsAt })
    const helping = mostSeated(session, 'helper')
    if (helping > helperSeats) return refuse('activities.seated', { seated: helping, at: session.startsAt })
  }
  return undefined
}

/**
 * Changes one date, it and those after, or all that lie ahead. A moved date moves the others of the scope by as much. What
 * is over stays as it was.
 */
export function change(
  activity: Activity,
  on: { readonly dateId: string; readonly scope: Scope },
  { span, terms, text = activity.text }: PlanChange,
  at: number,
): Decision<Activity> | DatesRefusal | Refusal<'not_found' | 'activities.date_over'> {
  const scoped = datesInScope(activity, on, at)
  if (isRefused(scoped)) return scoped
  const chosen = scoped.find(({ id }) => id === on.dateId)
  const moved = scoped.map((date) => ({ ...date, ...movedSpan(date, chosen, span) }))
  const others = activity.dates.filter((date) => isAhead(date, at) && !scoped.includes(date))
  const refused = checkSpans([...moved, ...others], activity.terms, at)
  if (refused !== undefined) return refused
  if (activity.terms.slotMinutes > 0 && moved.some((date, index) => isShorter(date, scoped[index]))) {
    return refuse('activities.dates', { why: 'shorter' })
  }
  const plan = activity.plan + 1
  const isAll = on.scope === 'all'
  const changed = new Map(moved.map((date) => [date.id, { ...withTerms(date, terms, isAll), plan }] as const))
  // Words that had been held back were brought to nobody; with good ones every date is.
  const isReleased = activity.text.check !== 'passed' && text.check === 'passed'
  const dates = activity.dates.map((date) => {
    const next = changed.get(date.id) ?? date
    return isReleased && isAhead(next, at) ? { ...next, plan } : next
  })
  return {
    next: {
      ...activity,
      ...{ dates, plan, text, hasUnchecked: text.check === 'unchecked' },
      terms: isAll ? merged(activity.terms, terms) : activity.terms,
    },
    facts: [{ fact: 'activity.changed', detail: { plan, scope: on.scope } }],
  }
}

/** Calls off one date, it and those after, or without one everything that lies ahead. */
export function cancel(
  activity: Activity,
  {
    dateId,
    scope = 'one',
  }: { readonly dateId?: string | undefined; readonly scope?: Exclude<Scope, 'all'> | undefined },
  cancelReason: string,
  at: number,
): Decision<Activity> | Refusal<'not_found' | 'activities.date_over'> {
  const meant =
    dateId === undefined
      ? activity.dates.filter((date) => isAhead(date, at))
      : datesInScope(activity, { dateId, scope }, at)
  if (isRefused(meant)) return meant
  if (meant.length === 0) return refuse('activities.date_over')
  const plan = activity.plan + 1
  const dates = activity.dates.map((date) =>
    meant.includes(date) ? { ...date, isCancelled: true, cancelReason, plan } : date,
  )
  const whole = dateId === undefined ? { status: 'cancelled' as const, cancelReason } : {}
  return {
    next: { ...activity, ...whole, dates, plan },
    facts: [{ fact: 'activity.cancelled', detail: { plan } }],
  }
}

/** WeChat's answer about words it had none for. Sessions have been brought before it is noted. */
export function recheck(
  activity: Activity,
  check: TextCheck,
): Decision<Activity> | Refusal<'activities.not_due'> {
  if (activity.text.check !== 'unchecked') return refuse('activities.not_due')
  const { writerOpenid: _, ...text } = activity.text
  return {
    next: { ...activity, text: { ...text, check }, hasUnchecked: false },
    facts: [{ fact: 'activity.rechecked', detail: { isHeldBack: check !== 'passed' } }],
  }
}

function movedSpan(date: PlannedDate, chosen: PlannedDate | undefined, span: Span | undefined): Span {
  if (span === undefined || chosen === undefined) return { startsAt: date.startsAt, endsAt: date.endsAt }
  const startsAt = date.startsAt + (span.startsAt - chosen.startsAt)
  return { startsAt, endsAt: startsAt + (span.endsAt - span.startsAt) }
}

/** Somebody may have a slot in the part that would go. */
function isShorter(after: Span, before: Span | undefined): boolean {
  return before !== undefined && after.endsAt - after.startsAt < before.endsAt - before.startsAt
}

/** A change of all dates lies in the activity's own terms; what single dates had of it goes. */
function withTerms(
  { terms: before = {}, ...date }: PlannedDate,
  terms: DateTerms,
  isAll: boolean,
): PlannedDate {
  const own = isAll
    ? Object.fromEntries(Object.entries(before).filter(([name]) => !(name in terms)))
    : { ...before, ...terms }
  return Object.keys(own).length === 0 ? date : { ...date, terms: own }
}

/** The terms with what is different; an empty place for the rain is none. */
export function merged(terms: Terms, over: DateTerms = {}): Terms {
  const { rainPlace, ...rest } = { ...terms, ...over }
  return rainPlace === undefined || rainPlace === '' ? rest : { ...rest, rainPlace }
}
