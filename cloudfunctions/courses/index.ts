import type { Handler } from '../kernel/handle'
import type { Job } from '../kernel/serve-jobs'
import { answerQuizHandler } from './answer-quiz'
import { changeCourseHandler } from './change-course'
import { getCourseHandler } from './get-course'
import { listCoursesHandler } from './list-courses'
import { listMyCoursesHandler } from './list-my-courses'
import { listStationCoursesHandler } from './list-station-courses'
import { publishCourseHandler } from './publish-course'
import { remindCourses } from './remind-courses'
import { withdrawCourseHandler } from './withdraw-course'

export const coursesHandlers: readonly Handler[] = [
  publishCourseHandler,
  changeCourseHandler,
  withdrawCourseHandler,
  listCoursesHandler,
  getCourseHandler,
  answerQuizHandler,
  listMyCoursesHandler,
  listStationCoursesHandler,
]

/** What the clock does. */
export const coursesJobs: readonly Job[] = [{ name: 'course ends', run: remindCourses }]
