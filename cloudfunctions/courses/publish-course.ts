import { publishCourse } from '../../shared/courses/contract'
import { blankLesson, publish } from '../../shared/courses/rules'
import { refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { lessonNow } from './acting'
import { lessonIdOf, lessons, taughtBy } from './courses-store'

export const publishCourseHandler = handle(publishCourse, async (asked) => {
  const { actor, store, command } = asked
  const { stationId, course, ...content } = asked.input
  const isOwn = stationsOf(actor.posts, ['worker', 'head']).includes(stationId)
  const station = isOwn ? await findStation(asked, stationId) : undefined
  if (station === undefined) return refuse('not_found')
  const { name } = station
  return store.revise(lessons, lessonIdOf(stationId, course), taughtBy(actor), command, {
    blank: blankLesson({ stationId, stationName: name, course }, content),
    decide: (lesson) => publish(lesson, name, content),
    reply: lessonNow,
  })
})
