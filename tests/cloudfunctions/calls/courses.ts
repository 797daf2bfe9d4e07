import { aLesson, careContent, RIGHT } from '../../world/courses'
import { aVolunteer } from '../../world/errands'
import { chen, fenglin, vault, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const coursesCalls = ({ world, next }: CallWorld): ContextCalls => {
  let who = wang
  const learner = async () => {
    const openid = `openid-learner-${next()}`
    who = { openid, id: vault.accountIdOf(openid) }
    await world.insert('volunteers', aVolunteer({ accountId: who.id }))
  }
  const lesson = async () => {
    const _id = `llesson${next()}`
    await world.insert('lessons', aLesson({ _id }))
    return { id: _id }
  }
  const withLearner =
    <T>(rest: () => Promise<T>) =>
    async () => (await learner(), await rest())
  const courses = ['care', 'escort'] as const
  let published = 0
  return {
    scripts: {
      'courses.publish': [
        () => chen,
        () => ({ stationId: fenglin, course: courses[published++ % 2] ?? 'care', ...careContent }),
      ],
      'courses.change': [() => chen, async () => ({ ...(await lesson()), ...careContent })],
      'courses.withdraw': [() => chen, lesson],
      'courses.list': [() => who, withLearner(() => Promise.resolve({}))],
      'courses.get': [() => wang, lesson],
      'courses.answerQuiz': [
        () => who,
        withLearner(async () => ({ ...(await lesson()), edition: 1, answers: RIGHT })),
      ],
      'courses.listMine': [() => who, withLearner(() => Promise.resolve({}))],
      'courses.listOfStation': [() => chen, () => ({ stationId: fenglin })],
    },
    // Answers that pass: the register twice and the lesson, the try and the course each read and written in one transaction, and she is told.
    table: `
courses.publish          3      0         1         0        2
courses.change           3      0         1         0        2
courses.withdraw         3      0         1         0        2
courses.list             2      0         0         0        2
courses.get              1      0         0         0        1
courses.answerQuiz       11     0         1         1        9
courses.listMine         1      0         0         0        1
courses.listOfStation    2      0         1         0        1
`,
  }
}
