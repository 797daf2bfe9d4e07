import { changeCourse } from '../../shared/courses/contract'
import { change } from '../../shared/courses/rules'
import { handle } from '../kernel/handle'
import { decideOnLesson } from './acting'

export const changeCourseHandler = handle(changeCourse, (asked) => {
  const { id: _, ...content } = asked.input
  return decideOnLesson(asked, (lesson) => change(lesson, content))
})
