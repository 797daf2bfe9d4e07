import { lessonIdOf } from '../../cloudfunctions/courses/courses-store'
import type { Content } from '../../shared/courses/rules'
import type { Lesson } from '../../shared/courses/model'
import { fenglin, MONDAY } from './people'

/** 助浴 in four parts of reading and three questions, two of which pass; the right answers are 1, 0 and 2. */
export const careContent: Content = {
  ...{ title: '助浴怎么帮', summary: '给行动不便的老人洗澡搭把手', minutes: 8 },
  sections: [
    { heading: '先看身体', words: '当天量过血压，吃完饭过一个小时再洗。' },
    { heading: '水温', words: '水温 40 度上下，先用手背试，再让老人自己试。' },
  ],
  questions: [
    { words: '饭后多久能洗', options: ['马上', '一个小时以后'], right: 1 },
    { words: '水温谁来试', options: ['自己先试，再让老人试', '不用试'], right: 0 },
    { words: '老人说头晕', options: ['洗完再说', '开窗', '停下，扶稳坐好，叫人'], right: 2 },
  ],
  passMark: 2,
  validMonths: 12,
}
export const RIGHT = [1, 0, 2]
export const WRONG = [0, 1, 2]

/** 助浴 at 枫林社工站. */
export function aLesson(over: Partial<Lesson> = {}): Lesson {
  const stationId = over.stationId ?? fenglin
  const course = over.course ?? 'care'
  return {
    ...{ _id: lessonIdOf(stationId, course), version: 1, createdAt: MONDAY, updatedAt: MONDAY },
    ...{ log: [], unsent: [], stationId, stationName: '枫林社工站', course, ...careContent },
    ...{ status: 'published', edition: 1 },
    ...over,
  }
}
