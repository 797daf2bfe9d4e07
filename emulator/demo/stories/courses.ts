import { volunteerIdOf } from '../../../shared/volunteers/model'
import { dayOf } from '../../../shared/kernel/time'
import { people } from '../people'
import { fenglinStation } from '../places'
import type { Stage } from '../stage'
import { care } from './lessons/care'
import { escort } from './lessons/escort'
import { firstaid } from './lessons/firstaid'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/**
 * Three lessons that the head has put up; 小林 has passed one by its questions, 白师傅's 助浴 ran out two days ago, and 小林 has
 * had the hours of this week certified. After the errands: the register and the books are there.
 */
export async function playCourses(stage: Stage, now: number): Promise<void> {
  const stationId = fenglinStation.id
  const up = now - 18 * DAY
  const ids: string[] = []
  for (const lesson of [escort, care, firstaid]) {
    const { id } = (await stage.call(up, 'fang', 'courses.publish', { stationId, ...lesson })) as {
      readonly id: string
    }
    ids.push(id)
  }
  const [, , firstaidId] = ids
  const answers = firstaid.questions.map(({ right }) => right)
  await stage.call(now - 9 * DAY, 'lin', 'courses.answerQuiz', { id: firstaidId, edition: 1, answers })
  const bai = volunteerIdOf(stage.services.vault.accountIdOf(people.bai.openid))
  const ended = { id: bai, course: 'care', until: now - 2 * DAY }
  await stage.call(now - 17 * DAY, 'fang', 'volunteers.recordCourse', ended)
  const month = (at: number) => dayOf(at).slice(0, 7)
  await stage.call(now - 12 * HOUR, 'lin', 'certificates.issue', {
    ...{ stationId, from: month(now - 3 * DAY), to: month(now - 12 * HOUR) },
    realName: '林晓舟',
  })
}
