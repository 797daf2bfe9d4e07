import { beginOf } from '@shared/kernel/period'
import { dayOf } from '@shared/kernel/time'

const DAY_MS = 24 * 60 * 60 * 1000
/** Tomorrow, the days people say, and the month's end of a promise. */
const AHEAD = [1, 3, 7, 14, 21, 30]

/** The days offered for a promise: from today to the last one allowed, with the one that stands. */
export function daysToChoose({
  today,
  promisedOn,
  until,
}: {
  readonly today: string
  readonly promisedOn: string | undefined
  readonly until: string | undefined
}): readonly string[] {
  const ahead = AHEAD.map((days) => dayOf(beginOf(today) + days * DAY_MS))
  const allowed = ahead.filter((day) => until === undefined || day <= until)
  return [...new Set([...allowed, ...(promisedOn === undefined ? [] : [promisedOn])])].sort()
}
