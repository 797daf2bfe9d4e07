import type { Errand } from '../../shared/errands/model'
import { noticesOf } from '../../shared/errands/notices'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { errands } from './errands-store'

/** A store in which the facts of errands are flagged for telling, like in the function that people call. */
export function clockStore({ database }: Pick<Services, 'database'>) {
  return openStore({
    database,
    isTold: (collection, record, entry) =>
      collection === errands.name && noticesOf(record as Errand, entry).length > 0,
  })
}

/** What the clock does to an errand; the same step again is recognised by its name. */
export function clockStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('errands.clock', step) }
}
