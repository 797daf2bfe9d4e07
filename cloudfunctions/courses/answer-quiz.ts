import { answerQuiz } from '../../shared/courses/contract'
import type { Attempts } from '../../shared/courses/model'
import { grant, mark, mayAnswer, resultOf, tryOnce } from '../../shared/courses/rules'
import type { QuizResult } from '../../shared/courses/views'
import { isRefused } from '../../shared/kernel/refusal'
import { volunteerIdOf } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { findVolunteer, ownEntry, volunteers } from '../volunteers/volunteers-store'
import { attempts, attemptsIdOf, lessons, published } from './courses-store'

/** The try and what follows from it: both or neither, so that no sixth try passes and no pass is lost. */
export const answerQuizHandler = handle(answerQuiz, async ({ input, actor, at, store, command }) => {
  const { id, edition, answers } = input
  const refusal = mayAnswer(await findVolunteer(store, actor))
  if (refusal !== undefined) return refusal
  return store.transact<QuizResult>(async (t) => {
    const lesson = await t.get(lessons, id, published)
    if (isRefused(lesson)) return lesson
    const marked = mark(lesson, edition, answers)
    if (isRefused(marked)) return marked
    const result = await t.revise<Attempts, QuizResult>(
      attempts,
      attemptsIdOf(actor.id, id),
      { accountId: actor.id },
      command,
      {
        blank: { accountId: actor.id, lessonId: id, tries: [] },
        decide: (tried) => tryOnce(tried, marked, at),
        reply: (tried) => resultOf(marked, lesson, tried, at),
      },
    )
    if (isRefused(result) || result.until === undefined) return result
    const { until } = result
    const granted = await t.revise(volunteers, volunteerIdOf(actor.id), ownEntry(actor), command, {
      decide: (volunteer) => grant(volunteer, { course: lesson.course, until }, at),
      reply: () => result,
    })
    return granted
  })
})
