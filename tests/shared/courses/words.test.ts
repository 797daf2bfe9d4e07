import { noticesOf } from '../../../shared/courses/notices'
import { coursePage, lessonWords, monthsWords, standingWords } from '../../../shared/courses/words'
import { courseRefusalWords } from '../../../shared/volunteers/words'
import { aVolunteer, xu } from '../../world/errands'
import { MONDAY } from '../../world/people'

const until = Date.parse('2028-03-03T00:00:00+08:00')

test('what it takes and how long it counts', () => {
  const row = { minutes: 8, questions: 5, validMonths: 24 }
  expect(lessonWords({ ...row, id: 'l', course: 'care', title: '', summary: '', stationName: '' })).toBe(
    '读 8 分钟，答 5 道题，管两年',
  )
  expect(monthsWords(18)).toBe(' 18 个月')
})

test('the last day that counts, in full', () => {
  expect(standingWords({ standing: 'valid', until })).toBe('到 2028 年 3 月 2 日都算')
  expect(standingWords({ standing: 'ending', until })).toContain('快到期了')
  expect(standingWords({ standing: 'over', until })).toContain('2028 年 3 月 2 日过期了')
})

test('a course that has run out is said to have run out, not to be missing', () => {
  expect(courseRefusalWords('care', true)).toContain('助浴课过期了')
  expect(courseRefusalWords('care', false)).toContain('要先上助浴课')
})

describe('notices', () => {
  const entry = (fact: string, at = MONDAY, detail: object = { course: 'care', until }) => ({
    ...{ id: 'one', fact, at, by: 'clock' },
    detail: { ...detail },
  })
  test('passed; thirty days before; and late, where the clock stood still', () => {
    expect(noticesOf(aVolunteer(), entry('volunteer.course_passed'))).toMatchObject([
      { to: { personId: xu.id }, title: '助浴课过了', page: '/hours/courses/index' },
    ])
    expect(noticesOf(aVolunteer(), entry('volunteer.course_ending'))).toMatchObject([
      { title: '助浴课快到期了', page: coursePage('care') },
    ])
    expect(noticesOf(aVolunteer(), entry('volunteer.course_ending', until))[0]?.title).toBe('助浴课到期了')
  })
  test('nothing for other facts, and nothing for one that does not say which course', () => {
    expect(noticesOf(aVolunteer(), entry('volunteer.left'))).toEqual([])
    expect(noticesOf(aVolunteer(), entry('volunteer.course_passed', MONDAY, {}))).toEqual([])
  })
})
