import type { Session } from '../../shared/activities/model'
import { VALID_MONTHS } from '../../shared/courses/model'
import { grant } from '../../shared/courses/rules'
import type { LogEntry } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import { z } from '../../shared/kernel/schema'
import { monthsAfter } from '../../shared/kernel/time'
import { Course, volunteerIdOf } from '../../shared/volunteers/model'
import { everything } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { volunteers } from '../volunteers/volunteers-store'
import { clockStamp, clockStore } from './clock'
import { lessonIdOf, lessons } from './courses-store'

const Granted = z.object({ grants: Course, passed: z.array(z.string()), until: z.optional(z.number()) })

/**
 * Follows a confirmed session that grants a course: it stands in the register of everybody who was there, as long as the
 * station's own lesson would count. Whoever is in no register has nowhere to put it. The same again changes nothing.
 */
export async function grantBySession(
  { database }: Services,
  session: Session,
  entry: LogEntry,
): Promise<void> {
  const read = z.safeParse(Granted, entry.detail)
  if (!read.success) return
  const { grants: course, passed } = read.data
  const store = clockStore({ database })
  const lesson = await store.get(lessons, lessonIdOf(session.stationId, course), everything)
  const months = isRefused(lesson) ? VALID_MONTHS : lesson.validMonths
  const until = read.data.until ?? monthsAfter(session.endsAt, months)
  for (const accountId of passed) {
    const stamp = clockStamp(`grant ${entry.id}`, entry.at)
    const done = await store.revise(volunteers, volunteerIdOf(accountId), everything, stamp, {
      decide: (volunteer) => grant(volunteer, { course, until }, entry.at),
      reply: ({ _id: id }) => ({ id }),
    })
    if (isRefused(done) && done.refused !== 'not_found') throw new Error('the register was too busy')
  }
}
