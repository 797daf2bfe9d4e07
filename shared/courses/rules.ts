import type { Decision, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf, monthsAfter } from '../kernel/time'
import type { Course, PassedCourse, Volunteer } from '../volunteers/model'
import { REMIND_BEFORE_MS, remindAtOf, withCourse, withReminder } from '../volunteers/passed'
import { type Attempts, type Lesson, type Question, TRIES_A_DAY } from './model'
import type { MyCourse, QuizResult } from './views'

/** What a worker writes. */
export type Content = Pick<
  Lesson,
  'title' | 'summary' | 'minutes' | 'sections' | 'questions' | 'passMark' | 'validMonths'
>

type Unclear = Refusal<'courses.quiz_unclear'>

export function blankLesson(
  of: Pick<Lesson, 'stationId' | 'stationName' | 'course'>,
  content: Content,
): Omit<Lesson, keyof Stored> {
  return { ...of, ...content, status: 'withdrawn', edition: 0 }
}

/** Every right answer is one of the options, and no more are asked for than there are questions. */
export function checkQuiz({
  questions,
  passMark,
}: Pick<Content, 'questions' | 'passMark'>): Unclear | undefined {
  const isClear = questions.every(({ right, options }) => right < options.length && areDifferent(options))
  return isClear && passMark <= questions.length ? undefined : refuse('courses.quiz_unclear')
}

function areDifferent(options: readonly string[]): boolean {
  return new Set(options).size === options.length
}

export function publish(
  lesson: Lesson,
  stationName: string,
  content: Content,
): Decision<Lesson> | Unclear | Refusal<'courses.already_published'> {
  if (lesson.status === 'published') return refuse('courses.already_published')
  return (
    checkQuiz(content) ?? {
      next: { ...lesson, ...content, stationName, status: 'published', edition: lesson.edition + 1 },
      facts: [{ fact: 'course.published' }],
    }
  )
}

type NotPublished = Refusal<'courses.not_published'>

export function change(lesson: Lesson, content: Content): Decision<Lesson> | Unclear | NotPublished {
  if (lesson.status !== 'published') return refuse('courses.not_published')
  return (
    checkQuiz(content) ?? {
      next: { ...lesson, ...content, edition: lesson.edition + 1 },
      facts: [{ fact: 'course.changed' }],
    }
  )
}

export function withdraw(lesson: Lesson): Decision<Lesson> | NotPublished {
  if (lesson.status !== 'published') return refuse('courses.not_published')
  return { next: { ...lesson, status: 'withdrawn' }, facts: [{ fact: 'course.withdrawn' }] }
}

/** Before the station has looked at an entry the course may be taken already: some stations want it so. */
export function mayAnswer(
  volunteer: Pick<Volunteer, 'status'> | undefined,
): Refusal<'courses.register_first'> | undefined {
  const isIn = volunteer?.status === 'active' || volunteer?.status === 'waiting'
  return isIn ? undefined : refuse('courses.register_first')
}

export interface Marked {
  readonly right: number
  readonly wrong: readonly number[]
  readonly isPassed: boolean
}

/** Looks at the answers of one edition. */
export function mark(
  lesson: Pick<Lesson, 'status' | 'edition' | 'questions' | 'passMark'>,
  edition: number,
  answers: readonly number[],
): Marked | Refusal<'not_found' | 'courses.changed' | 'courses.unanswered'> {
  const { questions, passMark } = lesson
  if (lesson.status !== 'published') return refuse('not_found')
  if (lesson.edition !== edition) return refuse('courses.changed')
  if (answers.length !== questions.length) return refuse('courses.unanswered')
  const isRight = (question: Question, place: number) => answers[place] === question.right
  const wrong = questions.flatMap((question, place) => (isRight(question, place) ? [] : [place]))
  const right = questions.length - wrong.length
  return { right, wrong, isPassed: right >= passMark }
}

/** Writes a try down; what was tried on other days is forgotten. The sixth of a day is not looked at. */
export function tryOnce(
  attempts: Attempts,
  { right, isPassed }: Marked,
  at: number,
): Decision<Attempts> | Refusal<'courses.enough_today'> {
  const today = triesOn(attempts, at)
  if (today.length >= TRIES_A_DAY) return refuse('courses.enough_today')
  return {
    next: { ...attempts, tries: [...today, { at, right, isPassed }] },
    facts: [{ fact: isPassed ? 'quiz.passed' : 'quiz.missed' }],
  }
}

function triesOn({ tries }: Pick<Attempts, 'tries'>, at: number) {
  return tries.filter((one) => dayOf(one.at) === dayOf(at))
}

export function resultOf(
  marked: Marked,
  { passMark, validMonths }: Pick<Lesson, 'passMark' | 'validMonths'>,
  attempts: Pick<Attempts, 'tries'>,
  at: number,
): QuizResult {
  const { isPassed, right, wrong } = marked
  const triesLeft = TRIES_A_DAY - triesOn(attempts, at).length
  const known = { isPassed, right, passMark, wrong: [...wrong], triesLeft }
  return isPassed ? { ...known, until: monthsAfter(at, validMonths) } : known
}

/** The course stands in the register; one that counts for longer already stays as it is. */
export function grant(volunteer: Volunteer, passed: PassedCourse, at: number): Decision<Volunteer> {
  const known = volunteer.courses.find(({ course }) => course === passed.course)
  const isLonger = known === undefined || known.until < passed.until
  return {
    next: isLonger ? withCourse(volunteer, passed, at) : volunteer,
    facts: [{ fact: 'volunteer.course_passed', detail: { course: passed.course, until: passed.until } }],
  }
}

/** A moment to remind has come: a fact for each course that it came for, once each. */
export function remind(volunteer: Volunteer, at: number): Decision<Volunteer> | Refusal<'courses.not_due'> {
  const { remindAt } = volunteer
  if (remindAt === undefined || remindAt > at) return refuse('courses.not_due')
  const due = volunteer.courses.filter((one) => remindAtOf(one) >= remindAt && remindAtOf(one) <= at)
  const facts = due.map(({ course, until }) => ({
    fact: 'volunteer.course_ending',
    detail: { course, until },
  }))
  const looked = facts.length > 0 ? facts : [{ fact: 'volunteer.courses_looked_at' }]
  return { next: withReminder(volunteer, at), facts: looked }
}

/** What somebody has, what runs out first at the top. */
export function myCourses(courses: readonly PassedCourse[], at: number): readonly MyCourse[] {
  return [...courses]
    .sort((a, b) => a.until - b.until)
    .map(({ course, until }) => ({
      ...{ course, until },
      standing: until <= at ? 'over' : until - at <= REMIND_BEFORE_MS ? 'ending' : 'valid',
    }))
}

/** Of several stations' lessons of a course, the one of the first station in this order. */
export function nearestLesson<L extends Pick<Lesson, 'stationId' | 'course'>>(
  lessons: readonly L[],
  course: Course,
  stationIds: readonly string[],
): L | undefined {
  const taught = lessons.filter((lesson) => lesson.course === course)
  return [...taught].sort((a, b) => stationIds.indexOf(a.stationId) - stationIds.indexOf(b.stationId))[0]
}
