import type { Session } from '../../shared/activities/model'
import { lapsed } from '../../shared/activities/moving-up'
import { refuse } from '../../shared/kernel/refusal'
import { and, everything, gt, lte, neq } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { sessions } from './activities-store'
import { pullOf } from './keys'
import { seatStamp, seatStore } from './settle'

/** At most so many a round, those that begin first; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: whoever moved up and did not answer in time makes room for the next. Answers how many that were. */
export async function lapseOffers({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = seatStore({ database })
  const asked = await store.find(sessions, everything, {
    where: { status: 'open', startsAt: gt(at), 'offers.until': lte(at) },
    order: { startsAt: 'asc' },
    limit: A_ROUND,
  })
  let gone = 0
  for (const session of asked) {
    for (const entry of lapsed(session, at)) {
      const { id, key } = entry
      await store.race(sessions, session._id, everything, seatStamp(`lapse ${id}`, at), {
        when: and<Session>({ status: 'open', roster: key }, { accepted: neq(id) }),
        change: pullOf([entry]),
        facts: [{ fact: 'session.lapsed', detail: { left: [id] } }],
        // A yes came in between.
        lost: () => refuse('activities.not_asked'),
        reply: () => true,
      })
      gone++
    }
  }
  return gone
}
