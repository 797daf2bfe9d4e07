import type { RefusalWords } from '../kernel/refusal'
import { sayFullDay } from '../kernel/time'
import type { Course } from '../volunteers/model'
import type { LessonRow, MyCourse } from './views'

/** Where a course can be read and passed: what a refusal for want of it leads to. */
export function coursePage(course: Course): string {
  return `/hours/course/index?course=${course}`
}

/** 读 8 分钟，答 5 道题，管两年 */
export function lessonWords({ minutes, questions, validMonths }: LessonRow): string {
  return `读 ${String(minutes)} 分钟，答 ${String(questions)} 道题，管${monthsWords(validMonths)}`
}

/** 半年, 一年, 两年, 18 个月 */
export function monthsWords(months: number): string {
  const known: Readonly<Record<number, string>> = { 6: '半年', 12: '一年', 24: '两年', 36: '三年' }
  return known[months] ?? ` ${String(months)} 个月`
}

/** 到 2028 年 3 月 2 日都算 */
export function standingWords({ standing, until }: Pick<MyCourse, 'standing' | 'until'>): string {
  switch (standing) {
    case 'valid':
      return `到 ${sayFullDay(until - 1)}都算`
    case 'ending':
      return `快到期了，到 ${sayFullDay(until - 1)}`
    case 'over':
      return `${sayFullDay(until - 1)}过期了，再答一次就续上`
  }
}

export const coursesRefusals = {
  'courses.already_published': '这门课站里已经有了。要改它，打开那一门改；两门一样的会让人分不清。',
  'courses.not_published': '这门课已经收起来了。要用它，重新发一次就好，写的都在。',
  'courses.quiz_unclear': '题目里有对不上的地方：每题选一个对的答案，选项不能一样，过关的题数不多过总题数。',
  'courses.register_first': '先在“做志愿者”里登记一下，考过的课才有地方记。登记完再来，写的都在。',
  'courses.changed': '这门课刚改过，题也换了。再看一遍新的，答起来就对得上。',
  'courses.unanswered': '还有题没有选。每题选一个，再交。',
  'courses.enough_today': '今天答了五次了。歇一歇，明天再来；哪里不明白，打个电话问站里。',
  'courses.not_due': '还没有到时候，到了会自动说。',
} satisfies Record<string, RefusalWords>
