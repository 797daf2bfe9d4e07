import { dayWords } from '@shared/activities/plan-words'
import type { DeskRow } from '@shared/activities/plan-views'
import { dayOf, weekdayOf } from '@shared/kernel/time'

interface DayOf {
  /** 3 月 8 日 周日 */
  readonly heading: string
  readonly rows: readonly DeskRow[]
}

/** The dates under their day, in the order in which they come. */
export function byDay(rows: readonly DeskRow[]): readonly DayOf[] {
  const days = new Map<string, DeskRow[]>()
  for (const row of rows) {
    const day = dayOf(row.startsAt)
    days.set(day, [...(days.get(day) ?? []), row])
  }
  return [...days].map(([day, of]) => ({
    heading: `${dayWords(day)} ${weekdayOf(of[0]?.startsAt ?? 0)}`,
    rows: of,
  }))
}
