import { CONFIRM_WITHIN_MS, tellUnconfirmed } from '../../shared/attendances/confirm-rules'
import { sessions } from '../activities/activities-store'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { everything, lte, neq } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore } from '../kernel/store'
import { sessionNow } from './deciding'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: half a day after the end nobody has said who was there. The contact hears of it once. */
export async function remindToConfirm({
  database,
  now,
}: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = openStore({ database, isTold: () => true })
  const overSince = at - CONFIRM_WITHIN_MS
  const due = await store.find(sessions, everything, {
    where: {
      status: 'open',
      startsAt: lte(overSince),
      endsAt: lte(overSince),
      'log.fact': neq('session.unconfirmed_told'),
    },
    order: { startsAt: 'asc' },
    limit: A_ROUND,
  })
  const stamp: CommandStamp = {
    ...{ id: 'clock:unconfirmed', by: 'clock', at, digest: digestOf('attendances.clock', 'unconfirmed') },
  }
  for (const { _id } of due) {
    await store.revise(sessions, _id, everything, stamp, {
      decide: (session) => tellUnconfirmed(session, at),
      reply: sessionNow,
    })
  }
  return due.length
}
