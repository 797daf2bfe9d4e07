import { withdrawCourse } from '../../shared/courses/contract'
import { withdraw } from '../../shared/courses/rules'
import { handle } from '../kernel/handle'
import { decideOnLesson } from './acting'

export const withdrawCourseHandler = handle(withdrawCourse, (asked) => decideOnLesson(asked, withdraw))
