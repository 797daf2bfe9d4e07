import type { LogEntry } from '../../shared/kernel/record'
import type { Request } from '../../shared/requests/model'
import { noticesOf } from '../../shared/requests/notices'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { requests } from './requests-store'

/** At most so many requests a round; the rest in the next one, a minute later. */
export const A_ROUND = 50

/** A store whose facts are told to people like those of the function that people call. */
export function clockStore({ database }: Pick<Services, 'database'>) {
  const isTold = (collection: string, record: unknown, entry: LogEntry) =>
    collection === requests.name && (record === undefined || noticesOf(record as Request, entry).length > 0)
  return openStore({ database, isTold })
}

/** What the clock does to one request; the same step again is recognised by its name. */
export function clockStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('requests.clock', step) }
}
