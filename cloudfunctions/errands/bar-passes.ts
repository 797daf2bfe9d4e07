import type { LogEntry } from '../../shared/kernel/record'
import { refuse } from '../../shared/kernel/refusal'
import type { Volunteer } from '../../shared/volunteers/model'
import { gt, isIn, neq } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { clockStamp, clockStore } from './clock'
import { errands } from './errands-store'

const A_ROUND = 100

/**
 * A pass from the list outlives its holder's standing by up to a quarter of an hour. So whatever is open around her says
 * itself that she may not take it by a pass any more: the grab asks that in its one write.
 */
export async function barPasses(
  { database }: Pick<Services, 'database'>,
  { accountId, stationIds }: Volunteer,
  { id, at }: LogEntry,
): Promise<void> {
  const store = clockStore({ database })
  const unbarred = { status: 'open', barredIds: neq(accountId) } as const
  const around = { ...unbarred, stationId: isIn(stationIds), endsAt: gt(at) }
  for (;;) {
    const found = await store.find(errands, around, { order: { endsAt: 'asc' }, limit: A_ROUND })
    for (const { _id } of found) {
      await store.race(errands, _id, { _id }, clockStamp(`barred ${id}`, at), {
        when: unbarred,
        change: { push: { barredIds: [accountId] } },
        facts: [{ fact: 'errand.barred' }],
        isUntold: true,
        // Over meanwhile, or barred by the same fact followed twice: there is nothing left to take.
        lost: () => refuse('not_found'),
        reply: () => ({}),
      })
    }
    if (found.length < A_ROUND) return
  }
}
