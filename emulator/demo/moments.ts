import type { Filed, Step } from './story'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** China keeps one time, eight hours ahead. */
const AHEAD = 8 * 60 * MINUTE

/** Midnight in China of the day that holds this moment. */
function midnight(at: number): number {
  return Math.floor((at + AHEAD) / DAY) * DAY - AHEAD
}

/** So many days later, at `15:30` in China. */
export function dayAt(at: number, days: number, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return midnight(at) + days * DAY + (hour * 60 + minute) * MINUTE
}

export function filedAt(filed: Filed, now: number): number {
  return 'minutesAgo' in filed ? now - filed.minutesAgo * MINUTE : dayAt(now, -filed.daysAgo, filed.time)
}

export function stepAt(step: Step, filed: number): number {
  return filed + step.after * MINUTE
}
