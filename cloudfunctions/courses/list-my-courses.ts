import { listMyCourses } from '../../shared/courses/contract'
import { mayAnswer, myCourses } from '../../shared/courses/rules'
import { handle } from '../kernel/handle'
import { findVolunteer } from '../volunteers/volunteers-store'

export const listMyCoursesHandler = handle(listMyCourses, async ({ actor, at, store }) => {
  const volunteer = await findVolunteer(store, actor)
  return {
    isRegistered: mayAnswer(volunteer) === undefined,
    courses: [...myCourses(volunteer?.courses ?? [], at)],
  }
})
