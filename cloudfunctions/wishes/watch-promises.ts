import { tick } from '../../shared/wishes/giving-rules'
import { noticesOf } from '../../shared/wishes/notices'
import type { Wish } from '../../shared/wishes/model'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { wishNow } from './acting'
import { wishes } from './wishes-store'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: reminds before the promised day, and after it and the station's days of grace opens the wish again. */
export async function watchPromises({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = openStore({
    database,
    isTold: (collection, record, entry) =>
      collection === wishes.name && noticesOf(record as Wish, entry).length > 0,
  })
  const where = { status: 'claimed', clockAt: lte(at) } as const
  const due = await store.find(wishes, everything, { where, order: { clockAt: 'asc' }, limit: A_ROUND })
  for (const { _id, version } of due) {
    const decide = (wish: Wish) => tick(wish, at)
    await store.revise(wishes, _id, everything, stamp(version, at), { decide, reply: wishNow })
  }
  return due.length
}

/** A wish can be claimed and come back more than once: the version tells one step from the next. */
function stamp(version: number, at: number): CommandStamp {
  const step = `watch ${String(version)}`
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('wishes.clock', step) }
}
