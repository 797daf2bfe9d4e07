import { listCourses } from '../../shared/courses/contract'
import { nearestLesson } from '../../shared/courses/rules'
import { courses } from '../../shared/volunteers/model'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { lessons, published } from './courses-store'
import { findLearner } from './learner'
import { viewLessonRow } from './view-lesson'

/** A handful of stations with five courses each. */
const LESSONS_MAX = 100

export const listCoursesHandler = handle(listCourses, async (asked) => {
  const { stationIds } = await findLearner(asked)
  const where = { stationId: isIn(stationIds) }
  const found = await asked.store.find(lessons, published, { where, limit: LESSONS_MAX })
  const nearest = courses.flatMap((course) => nearestLesson(found, course, stationIds) ?? [])
  return { courses: nearest.map(viewLessonRow) }
})
