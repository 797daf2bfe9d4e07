import { remind } from '../../shared/courses/rules'
import { everything, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { volunteers } from '../volunteers/volunteers-store'
import { clockStamp, clockStore } from './clock'

/** At most so many a round; the rest in the next one, a minute later. */
const A_ROUND = 50

/** Done by the clock: whose course runs out in thirty days hears of it, once for each course. */
export async function remindCourses({ database, now }: Pick<Services, 'database' | 'now'>): Promise<number> {
  const at = now()
  const store = clockStore({ database })
  const where = { remindAt: lte(at) }
  const due = await store.find(volunteers, everything, { where, order: { remindAt: 'asc' }, limit: A_ROUND })
  for (const { _id, remindAt } of due) {
    await store.revise(volunteers, _id, everything, clockStamp(`course ending ${String(remindAt)}`, at), {
      decide: (volunteer) => remind(volunteer, at),
      reply: ({ _id: id }) => ({ id }),
    })
  }
  return due.length
}
