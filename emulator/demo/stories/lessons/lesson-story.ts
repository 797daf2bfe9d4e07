import type { Content } from '../../../../shared/courses/rules'
import type { Course } from '../../../../shared/volunteers/model'

/** A lesson as the station publishes it. */
export interface LessonStory extends Content {
  readonly course: Course
}
