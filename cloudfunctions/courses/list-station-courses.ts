import { listStationCourses } from '../../shared/courses/contract'
import { courses } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { lessons, taughtBy } from './courses-store'
import { viewWholeLesson } from './view-lesson'

export const listStationCoursesHandler = handle(listStationCourses, async ({ input, actor, store }) => {
  const where = { stationId: input.stationId }
  const found = await store.find(lessons, taughtBy(actor), { where, limit: courses.length })
  return { courses: found.map(viewWholeLesson) }
})
