import { recordCourse as contract } from '../../shared/volunteers/contract'
import { recordCourse } from '../../shared/volunteers/rules'
import { handle } from '../kernel/handle'
import { decideOnEntry } from './acting'

export const recordCourseHandler = handle(contract, (asked) => {
  const { course, until } = asked.input
  return decideOnEntry(asked, (volunteer) =>
    recordCourse(volunteer, asked.actor.id, { course, until }, asked.at),
  )
})
