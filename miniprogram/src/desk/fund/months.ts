import { dayOf } from '@shared/kernel/time'

/** The month to close next: after the last one that is closed, else the one before this; undefined while it still runs. */
export function monthToClose(closedThrough: string | undefined, now: number): string | undefined {
  const running = dayOf(now).slice(0, 7)
  const next = closedThrough === undefined ? stepFrom(running, -1) : stepFrom(closedThrough, 1)
  return next < running ? next : undefined
}

function stepFrom(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`
}
