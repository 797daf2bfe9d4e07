import { listStationCourses } from '../../shared/courses/contract'
import { handle } from '../kernel/handle'
import { lessons, taughtBy } from './courses-store'
import { viewWholeLesson } from './view-lesson'

/** More than the code book has courses. */
const LESSONS_MAX = 100

export const listStationCoursesHandler = handle(listStationCourses, async ({ input, actor, store }) => {
  const where = { stationId: input.stationId }
  const found = await store.find(lessons, taughtBy(actor), { where, limit: LESSONS_MAX })
  return { courses: found.map(viewWholeLesson) }
})
