import type { Rota } from '../../shared/duty/model'
import { noticesOf } from '../../shared/duty/notices'
import { warn } from '../../shared/duty/plan-rules'
import type { LogEntry } from '../../shared/kernel/record'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { rotas, turned } from './duty-store'
import { placeAt } from './place'

/** At most so many rotas a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: tells the heads, once each, of the gaps that begin within two days. */
export async function warnOfGaps({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const isTold = (collection: string, record: unknown, entry: LogEntry) =>
    collection === rotas.name && noticesOf(record as Rota, entry).length > 0
  const store = openStore({ database, isTold })
  const at = now()
  const due = await store.find(rotas, everything, {
    where: { lookAt: lte(at) },
    order: { lookAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id, stationId, edition, lookAt } of due) {
    const place = await placeAt({ store, at }, stationId)
    await store.revise(rotas, _id, everything, stamp(`warn ${edition} ${lookAt}`, at), {
      decide: (rota) => warn(rota, place, place.heads, at),
      reply: turned,
    })
  }
  return due.length
}

/** The same look again is recognised by its name. */
function stamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('duty.clock', step) }
}
