import { Cron } from 'croner'
import type { FunctionHost } from './function-host'
import type { Outcome } from './outcome'

export type Stop = () => void

/** Fires a function's timer now. The event is what the platform sends. */
export function fireTimer(host: FunctionHost, name: string, at: number): Promise<Outcome> {
  const event = { Type: 'Timer', TriggerName: `${name}-timer`, Time: new Date(at).toISOString(), Message: '' }
  return host.deliver(name, JSON.stringify(event), { kind: 'timer' })
}

const rules = { timezone: 'Asia/Shanghai', mode: '7-part', unref: true } as const

/** When a timer runs next after a moment, epoch ms; `undefined` when never again. Throws when it is not a timer. */
export function nextRun(timer: string, after: number): number | undefined {
  return new Cron(timer, rules).nextRun(new Date(after))?.getTime()
}

/** Runs every declared timer by the wall clock, in UTC+8. An event that is still running does not hold back the next one. */
export function startTimers(host: FunctionHost, now: () => number): Stop {
  const jobs = host.specs.flatMap(({ name, timer }) =>
    timer === undefined ? [] : [new Cron(timer, rules, () => void fireTimer(host, name, now()))],
  )
  return () => {
    for (const job of jobs) job.stop()
  }
}
