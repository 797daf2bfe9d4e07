import type { Session } from '../../shared/activities/model'
import { refuse } from '../../shared/kernel/refusal'
import { dayOf, momentOn, placeInWeek } from '../../shared/kernel/time'
import { and, everything, exists, gte, lt } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { sessions } from './activities-store'
import { seatStamp, seatStore } from './settle'

/** Six to eight in the evening: after supper, before anybody sleeps. */
const FROM_MINUTE = 18 * 60
const TO_MINUTE = 20 * 60
const A_ROUND = 50

/** Done by the clock: the evening before, everybody with a seat is told once when and where it is. Answers for how many dates. */
export async function remindSessions({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const { minute } = placeInWeek(at)
  if (minute < FROM_MINUTE || minute >= TO_MINUTE) return 0
  const store = seatStore({ database })
  const tomorrow = await store.find(sessions, everything, {
    where: and<Session>(
      { status: 'open', startsAt: gte(momentOn(at, 1, 0)), remindedAt: exists(false) },
      { startsAt: lt(momentOn(at, 2, 0)) },
    ),
    order: { startsAt: 'asc' },
    limit: A_ROUND,
  })
  for (const { _id } of tomorrow) {
    await store.race(sessions, _id, everything, seatStamp(`remind ${dayOf(at)}`, at), {
      when: { status: 'open', remindedAt: exists(false) },
      change: { set: { remindedAt: at } },
      facts: [{ fact: 'session.reminded' }],
      lost: () => refuse('activities.not_asked'),
      reply: () => true,
    })
  }
  return tomorrow.length
}
