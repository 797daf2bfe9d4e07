import * as contracts from '../../../shared/courses/contract'
import type { Volunteer } from '../../../shared/volunteers/model'
import { aLesson, careContent, RIGHT } from '../../world/courses'
import { aVolunteer, xu } from '../../world/errands'
import { chen, fenglin } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const { _id: id } = aLesson()
const given = { documents: { lessons: [aLesson()] } }
const once = (fact: string) => (after: Aftermath) => ({
  [fact]: told(after, 'lessons', fact),
  lessons: after.all('lessons').length,
})
const held = (after: Aftermath) =>
  after.all('volunteers').flatMap((doc) => (doc as object as Volunteer).courses).length

export const coursesScripts: readonly Script[] = [
  script(contracts.publishCourse, {
    by: chen,
    input: {
      stationId: fenglin,
      course: 'care',
      ...careContent,
      sections: [...careContent.sections],
      questions: [...careContent.questions],
    },
    effects: once('course.published'),
  }),
  script(contracts.changeCourse, {
    by: chen,
    input: { id, ...careContent, sections: [...careContent.sections], questions: [...careContent.questions] },
    given,
    effects: once('course.changed'),
  }),
  script(contracts.withdrawCourse, { by: chen, input: { id }, given, effects: once('course.withdrawn') }),
  script(contracts.answerQuiz, {
    by: xu,
    input: { id, edition: 1, answers: RIGHT },
    given: { documents: { lessons: [aLesson()], volunteers: [aVolunteer()] } },
    effects: (after) => ({
      tried: told(after, 'attempts', 'quiz.passed'),
      passed: told(after, 'volunteers', 'volunteer.course_passed'),
      held: held(after),
      told: count(after, 'notices', { personId: xu.id, fact: 'volunteer.course_passed' }),
    }),
  }),
]
