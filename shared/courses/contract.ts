import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { text } from '../kernel/text'
import { Course } from '../volunteers/model'
import { LessonRow, LessonView, MyCourse, QuizResult, WholeLesson } from './views'
import { Question, QUESTIONS_MAX, QUESTIONS_MIN, Section, SECTIONS_MAX, VALID_MONTHS_MAX } from './model'

const moved = z.object({ id: Id, status: z.enum(['published', 'withdrawn']) })

const content = {
  title: text(20),
  summary: text(80),
  minutes: z.int().check(z.minimum(1), z.maximum(120)),
  sections: z.array(Section).check(z.minLength(1), z.maxLength(SECTIONS_MAX)),
  questions: z.array(Question).check(z.minLength(QUESTIONS_MIN), z.maxLength(QUESTIONS_MAX)),
  passMark: z.int().check(z.minimum(1)),
  validMonths: z.int().check(z.minimum(1), z.maximum(VALID_MONTHS_MAX)),
}

/**
 * Puts a course up at one's station, or up again after it was withdrawn; a station has one for each of the code book.
 * Refusals: not_found, courses.already_published, courses.quiz_unclear (an option that is none is said to be right, or more
 * right answers are asked for than there are questions).
 */
export const publishCourse = command('courses.publish', {
  permit: 'volunteers.manage',
  input: z.object({ stationId: Id, course: Course, ...content }),
  output: moved,
})

/** Other words or questions. What was passed stays passed. Refusals: not_found, courses.not_published, courses.quiz_unclear. */
export const changeCourse = command('courses.change', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, ...content }),
  output: moved,
})

/** Nobody can take it any more; what was passed stays passed. Refusals: not_found, courses.not_published. */
export const withdrawCourse = command('courses.withdraw', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: moved,
})

/** What one can learn at the stations around: of one's entry in the register, or of one's home. */
export const listCourses = query('courses.list', {
  permit: 'self',
  input: z.object({}),
  output: z.object({ courses: z.array(LessonRow) }),
})

/** To read and to answer, without what is right. By its id, or by the course: then that of the own station goes first. Refusals: not_found. */
export const getCourse = query('courses.get', {
  permit: 'self',
  input: z.union([z.object({ id: Id }), z.object({ course: Course })]),
  output: LessonView,
})

/**
 * The answers, looked at here. Passed: the course stands in the register at once, until its months are over. Otherwise: which
 * were wrong. Refusals: not_found, courses.register_first, courses.changed (another edition than was read),
 * courses.unanswered (an answer is missing), courses.enough_today (five times a day).
 */
export const answerQuiz = command('courses.answerQuiz', {
  permit: 'self',
  input: z.object({
    id: Id,
    edition: z.int(),
    /** Of each question, in order, the place of the option that was chosen. */
    answers: z.array(z.int().check(z.minimum(0))).check(z.maxLength(QUESTIONS_MAX)),
  }),
  output: QuizResult,
})

/** What one has, until when, what is running out. `isRegistered` is false for whoever may read but cannot answer yet. */
export const listMyCourses = query('courses.listMine', {
  permit: 'self',
  input: z.object({}),
  output: z.object({ isRegistered: z.boolean(), courses: z.array(MyCourse) }),
})

/** Everything that stands in the courses of one's stations, withdrawn ones and right answers included. */
export const listStationCourses = query('courses.listOfStation', {
  permit: 'volunteers.manage',
  input: z.object({ stationId: Id }),
  output: z.object({ courses: z.array(WholeLesson) }),
})
