import { type CommandStamp, digestOf } from '../kernel/command-stamp'

/** What the clock does to an errand; the same step again is recognised by its name. */
export function clockStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('errands.clock', step) }
}
