import { getCourse } from '../../shared/courses/contract'
import { nearestLesson } from '../../shared/courses/rules'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Course } from '../../shared/volunteers/model'
import { isIn } from '../kernel/condition'
import { type Asked, handle } from '../kernel/handle'
import { lessonIdOf, lessons, published } from './courses-store'
import { findLearner } from './learner'
import { viewLesson } from './view-lesson'

type Asking = Asked<(typeof getCourse)['input']>

export const getCourseHandler = handle(getCourse, async (asked) => {
  const { input, store } = asked
  const found =
    'id' in input ? await store.get(lessons, input.id, published) : await nearestOf(asked, input.course)
  return isRefused(found) ? found : viewLesson(found)
})

async function nearestOf(asked: Asking, course: Course) {
  const { stationIds } = await findLearner(asked)
  const ids = stationIds.map((stationId) => lessonIdOf(stationId, course))
  if (ids.length === 0) return refuse('not_found')
  const found = await asked.store.find(lessons, published, { where: { _id: isIn(ids) }, limit: ids.length })
  return nearestLesson(found, course, stationIds) ?? refuse('not_found')
}
