import type { Course, PassedCourse, Volunteer } from './model'

const DAY_MS = 24 * 60 * 60 * 1000
/** So long before a course runs out its holder is told. */
export const REMIND_BEFORE_MS = 30 * DAY_MS

/** over: it was passed once and has run out. */
export type Standing = 'valid' | 'over' | 'missing'

export function standingOf(courses: readonly PassedCourse[], course: Course, at: number): Standing {
  const passed = courses.find((one) => one.course === course)
  if (passed === undefined) return 'missing'
  return passed.until > at ? 'valid' : 'over'
}

/** The volunteer with this course. The same course again moves its end; the clock knows when to say that one runs out. */
export function withCourse(volunteer: Volunteer, passed: PassedCourse, at: number): Volunteer {
  const courses = [...volunteer.courses.filter(({ course }) => course !== passed.course), passed]
  const since = Math.min(volunteer.remindAt ?? at, at)
  return withReminder({ ...volunteer, courses }, since)
}

export function remindAtOf({ until }: PassedCourse): number {
  return until - REMIND_BEFORE_MS
}

/** Sets the next moment after `since` at which a course has to be spoken of; none where there is none. */
export function withReminder({ remindAt: _, ...volunteer }: Volunteer, since: number): Volunteer {
  const ahead = volunteer.courses.map(remindAtOf).filter((remindAt) => remindAt > since)
  return ahead.length === 0 ? volunteer : { ...volunteer, remindAt: Math.min(...ahead) }
}
