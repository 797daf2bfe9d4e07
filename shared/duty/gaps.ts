import { momentOn } from '../kernel/time'
import { isWorkingTime, type WeekHours } from '../kernel/working-time'
import {
  LISTED_AHEAD_MS,
  LOOKED_EVERY_MS,
  type Place,
  type Rota,
  type Shift,
  SHIFTS_KEPT_MS,
  type Span,
} from './model'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
const everyHalfHour = Array.from({ length: 48 }, (_, index) => index * 30)

type Promised = Pick<Rota, 'covers' | 'promisedFrom'> & {
  readonly shifts: readonly (Span & Pick<Shift, 'accountId'>)[]
}

/** The spans nobody covers. With opening hours only the time while the station is shut counts. */
export function gapsOf(
  shifts: readonly Span[],
  from: number,
  to: number,
  openingHours?: WeekHours,
): readonly Span[] {
  const open = openingHours === undefined ? [] : openSpans(openingHours, from, to)
  const covered = [...shifts, ...open]
    .filter(({ startsAt, endsAt }) => endsAt > from && startsAt < to)
    .sort((a, b) => a.startsAt - b.startsAt)
  const gaps: Span[] = []
  let until = from
  for (const { startsAt, endsAt } of covered) {
    if (startsAt > until) gaps.push({ startsAt: until, endsAt: startsAt })
    until = Math.max(until, endsAt)
  }
  return until < to ? [...gaps, { startsAt: until, endsAt: to }] : gaps
}

/** The times in which the station works; holidays and make-up days are the calendar's. */
function openSpans(hours: WeekHours, from: number, to: number): readonly Span[] {
  // A make-up day is worked like another weekday, so the edges of every day are looked at on each.
  const edges =
    hours.length === 0 ? everyHalfHour : hours.flatMap((span) => [span.openMinute, span.closeMinute])
  const minutes = [...new Set([0, ...edges])].filter((one) => one < DAY_MINUTES).sort((a, b) => a - b)
  const spans: Span[] = []
  for (let day = 0; momentOn(from, day, 0) < to; day++) {
    const midnight = momentOn(from, day, 0)
    for (const [index, minute] of minutes.entries()) {
      const startsAt = midnight + minute * MINUTE
      const endsAt = midnight + (minutes[index + 1] ?? DAY_MINUTES) * MINUTE
      if (isWorkingTime(hours, startsAt)) spans.push({ startsAt, endsAt })
    }
  }
  return spans
}

/** The shifts of those who still hold a post at the station: whoever has left stands on paper only. */
export function manned<S extends Pick<Shift, 'accountId'>>(
  shifts: readonly S[],
  { colleagues }: Pick<Place, 'colleagues'>,
): readonly S[] {
  return shifts.filter((shift) => colleagues.some((one) => one.accountId === shift.accountId))
}

/** The gaps in what a rota promises. Before its first shift it promised nothing. */
export function gapsIn(rota: Promised, place: Place, from: number, to: number): readonly Span[] {
  const { promisedFrom, covers, shifts } = rota
  if (promisedFrom === undefined || promisedFrom >= to) return []
  const hours = covers === 'outOfHours' ? place.openingHours : undefined
  return gapsOf(manned(shifts, place), Math.max(from, promisedFrom), to, hours)
}

/**
 * The gaps that the heads have not been told of, those of the last day among them; each is known by its beginning. Where
 * nothing is planned any more, only the first counts: to be told every evening helps nobody.
 */
export function untoldGaps(
  rota: Promised & Pick<Rota, 'warnedOf'>,
  place: Place,
  at: number,
): readonly Span[] {
  const gaps = gapsIn(rota, place, at - SHIFTS_KEPT_MS, at + LISTED_AHEAD_MS)
  const lastEnd = Math.max(0, ...manned(rota.shifts, place).map(({ endsAt }) => endsAt))
  const firstBehind = gaps.find(({ startsAt }) => startsAt >= lastEnd)
  return gaps.filter(
    (gap) =>
      (gap.startsAt < lastEnd || gap === firstBehind) &&
      gap.endsAt > at &&
      gap.startsAt > at - LOOKED_EVERY_MS &&
      !rota.warnedOf.includes(gap.startsAt),
  )
}
