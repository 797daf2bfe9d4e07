import { dayOf, momentOn } from '../kernel/time'
import { type Colleague, DAYS_IN_A_ROW_MAX, type Shift, SHIFTS_KEPT_MS } from './model'

type Held = Pick<Shift, 'accountId' | 'startsAt' | 'endsAt'>

/** The shifts that run at this moment; the one that began first comes first. */
export function onDuty<S extends Held>(
  { shifts }: { readonly shifts: readonly S[] },
  at: number,
): readonly S[] {
  return shifts
    .filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)
    .sort((a, b) => a.startsAt - b.startsAt)
}

/**
 * On how many days in a row, up to the day of this moment, the person has a shift. A shift counts for the day on which it
 * begins, so that a night is one day; 0 on a day without one.
 */
export function daysInARow(shifts: readonly Held[], accountId: string, at: number): number {
  const days = new Set(shifts.filter((one) => one.accountId === accountId).map((one) => dayOf(one.startsAt)))
  let count = 0
  while (days.has(dayOf(momentOn(at, -count, 0)))) count++
  return count
}

/** Somebody with seven days or more in a row; for whoever plans, and nobody else (practice F11). */
export interface LongRun extends Colleague {
  readonly days: number
  /** When its last shift begins. */
  readonly lastAt: number
}

/** Every run of seven days and more that is not yet over, at its full length. */
export function longRuns(shifts: readonly (Held & Colleague)[], at: number): readonly LongRun[] {
  const today = momentOn(at, 0, 0)
  return shifts.flatMap(({ accountId, displayName, startsAt }, index): LongRun[] => {
    const isLastOfDay = !shifts.some(
      (one, place) => one.accountId === accountId && dayOf(one.startsAt) === dayOf(startsAt) && place > index,
    )
    if (!isLastOfDay || startsAt < today) return []
    const days = daysInARow(shifts, accountId, startsAt)
    const goesOn = daysInARow(shifts, accountId, momentOn(startsAt, 1, 0)) > 0
    return days < DAYS_IN_A_ROW_MAX || goesOn ? [] : [{ accountId, displayName, days, lastAt: startsAt }]
  })
}

/** True where both run at some moment. */
export function overlaps(
  a: Pick<Shift, 'startsAt' | 'endsAt'>,
  b: Pick<Shift, 'startsAt' | 'endsAt'>,
): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt
}

/** What is still worth keeping. */
export function kept(shifts: readonly Shift[], at: number): readonly Shift[] {
  return shifts.filter(({ endsAt }) => endsAt > at - SHIFTS_KEPT_MS)
}
