import { stop } from '../../shared/errands/helper-rules'
import type { LogEntry } from '../../shared/kernel/record'
import type { Volunteer } from '../../shared/volunteers/model'
import type { Services } from '../kernel/services'
import { errandNow } from './acting'
import { barPasses } from './bar-passes'
import { clockStamp, clockStore } from './clock'
import { errands, taken } from './errands-store'

/** Nobody has more in hand than this; what is left over goes back when its time is over. */
const IN_HAND_MAX = 100

/**
 * Follows when somebody is no volunteer any more: what she has in hand is there for others again, and she sees no door. Her
 * passes first, so that nothing comes into her hands while it is looked through.
 */
export async function letErrandsGo(
  { database }: Pick<Services, 'database'>,
  volunteer: Volunteer,
  entry: LogEntry,
): Promise<void> {
  const { accountId } = volunteer
  const { id, at } = entry
  await barPasses({ database }, volunteer, entry)
  const store = clockStore({ database })
  const own = taken({ id: accountId })
  const inHand = await store.find(errands, own, {
    where: { status: 'open' },
    order: { endsAt: 'desc' },
    limit: IN_HAND_MAX,
  })
  for (const { _id } of inHand) {
    await store.revise(errands, _id, own, clockStamp(`stopped ${id}`, at), {
      decide: (errand) => stop(errand, accountId, at),
      reply: errandNow,
    })
  }
}
