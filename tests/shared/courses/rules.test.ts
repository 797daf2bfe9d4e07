import type { Attempts } from '../../../shared/courses/model'
import * as rules from '../../../shared/courses/rules'
import { dayOf, monthsAfter } from '../../../shared/kernel/time'
import { REMIND_BEFORE_MS, standingOf, withCourse } from '../../../shared/volunteers/passed'
import { aLesson, careContent, RIGHT, WRONG } from '../../world/courses'
import { aVolunteer, xu } from '../../world/errands'
import { DAY, guoyuan, HOUR, MONDAY } from '../../world/people'

const until = MONDAY + 100 * DAY
const next = <T>(decision: { readonly next: T } | { readonly refused: string }): T => {
  if (!('next' in decision)) throw new Error(decision.refused)
  return decision.next
}

describe('what a worker writes', () => {
  test('is put up, changed, taken down and put up again; each change is another edition', () => {
    const fresh = aLesson({ status: 'withdrawn', edition: 0 })
    const up = next(rules.publish(fresh, '枫林站', careContent))
    expect(up).toMatchObject({ status: 'published', edition: 1, stationName: '枫林站' })
    expect(rules.publish(up, '枫林站', careContent)).toEqual({ refused: 'courses.already_published' })
    const changed = next(rules.change(up, { ...careContent, title: '助浴' }))
    expect(changed).toMatchObject({ title: '助浴', edition: 2 })
    const down = next(rules.withdraw(changed))
    expect(down.status).toBe('withdrawn')
    expect(rules.withdraw(down)).toEqual({ refused: 'courses.not_published' })
    expect(rules.change(down, careContent)).toEqual({ refused: 'courses.not_published' })
    expect(next(rules.publish(down, '枫林站', careContent)).edition).toBe(3)
  })

  const [first, ...others] = careContent.questions
  if (first === undefined) throw new Error('no question')
  test.each([
    ['a right answer that is no option', { questions: [{ ...first, right: 2 }, ...others] }],
    ['the same option twice', { questions: [{ ...first, options: ['一样', '一样'] }, ...others] }],
    ['more right answers than questions', { passMark: 4 }],
  ])('%s is not clear', (_name, over) => {
    const content = { ...careContent, ...over }
    const unclear = { refused: 'courses.quiz_unclear' }
    expect(rules.publish(aLesson({ status: 'withdrawn' }), '枫林站', content)).toEqual(unclear)
    expect(rules.change(aLesson(), content)).toEqual(unclear)
  })
})

describe('answers', () => {
  test.each([
    ['all right', RIGHT, { right: 3, wrong: [], isPassed: true }],
    ['as many as pass', [1, 0, 0], { right: 2, wrong: [2], isPassed: true }],
    ['too few', WRONG, { right: 1, wrong: [0, 1], isPassed: false }],
  ])('%s', (_name, answers, wanted) => expect(rules.mark(aLesson(), 1, answers)).toEqual(wanted))

  test.each([
    ['a lesson that was taken down', aLesson({ status: 'withdrawn' }), 1, RIGHT, 'not_found'],
    ['another edition', aLesson(), 2, RIGHT, 'courses.changed'],
    ['one too few', aLesson(), 1, [1, 0], 'courses.unanswered'],
  ])('%s', (_name, lesson, edition, answers, refused) =>
    expect(rules.mark(lesson, edition, answers)).toEqual({ refused }),
  )

  const blank: Attempts = {
    ...{ _id: 'qone', version: 0, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
    ...{ accountId: xu.id, lessonId: 'lcare', tries: [] },
  }
  const missed = { right: 1, wrong: [0, 1], isPassed: false }

  test('five a day, and the next day anew; what was on other days is forgotten', () => {
    let tried = blank
    for (let n = 0; n < 5; n++) {
      tried = next(rules.tryOnce(tried, missed, MONDAY + n))
      expect(rules.resultOf(missed, aLesson(), tried, MONDAY + n).triesLeft).toBe(4 - n)
    }
    expect(rules.tryOnce(tried, missed, MONDAY + HOUR)).toEqual({ refused: 'courses.enough_today' })
    const tomorrow = rules.tryOnce(tried, { ...missed, isPassed: true }, MONDAY + DAY)
    expect(next(tomorrow).tries).toHaveLength(1)
    expect(tomorrow).toMatchObject({ facts: [{ fact: 'quiz.passed' }] })
  })

  test('passed, it counts to the end of the day so many months later', () => {
    const passed = { right: 3, wrong: [], isPassed: true }
    const result = rules.resultOf(passed, aLesson(), blank, MONDAY)
    expect(dayOf((result.until ?? 0) - 1)).toBe('2027-03-02')
    expect(rules.resultOf(missed, aLesson(), blank, MONDAY).until).toBeUndefined()
  })

  test.each([
    ['active', true],
    ['waiting', true],
    ['declined', false],
    ['left', false],
  ] as const)('%s in the register', (status, may) =>
    expect(rules.mayAnswer({ status }) === undefined).toBe(may),
  )
  test('and whoever is in no register', () =>
    expect(rules.mayAnswer(undefined)).toEqual({ refused: 'courses.register_first' }))
})

describe('what somebody has', () => {
  const has = (end: number) => aVolunteer({ courses: [{ course: 'care', until: end }] })

  test('missing, valid until its end, over from then on', () => {
    expect(standingOf([], 'care', MONDAY)).toBe('missing')
    expect(standingOf(has(until).courses, 'care', until - 1)).toBe('valid')
    expect(standingOf(has(until).courses, 'care', until)).toBe('over')
    expect(standingOf(has(until).courses, 'escort', MONDAY)).toBe('missing')
  })

  test('granted again it counts longer, never shorter', () => {
    const longer = { course: 'care', until: until + DAY } as const
    expect(next(rules.grant(has(until), longer, MONDAY)).courses).toEqual([longer])
    expect(next(rules.grant(has(until + DAY), { course: 'care', until }, MONDAY)).courses).toEqual([longer])
  })

  test('in the order of their ends, with the last thirty days said', () => {
    const at = MONDAY
    const courses = [
      { course: 'care', until: at + REMIND_BEFORE_MS + 1 },
      { course: 'escort', until: at + REMIND_BEFORE_MS },
      { course: 'firstaid', until: at },
    ] as const
    const said = rules.myCourses(courses, at).map(({ course, standing }) => [course, standing])
    expect(said).toEqual([
      ['firstaid', 'over'],
      ['escort', 'ending'],
      ['care', 'valid'],
    ])
  })
})

describe('the reminder', () => {
  const first = { course: 'care', until } as const
  const second = { course: 'escort', until: until + 10 * DAY } as const
  const volunteer = withCourse(withCourse(aVolunteer(), second, MONDAY), first, MONDAY)

  test('is set to the first end, thirty days before; what ends sooner is not spoken of again', () => {
    expect(volunteer.remindAt).toBe(until - REMIND_BEFORE_MS)
    const soon = { course: 'care', until: MONDAY + DAY } as const
    expect(withCourse(aVolunteer(), soon, MONDAY).remindAt).toBeUndefined()
  })

  test('comes once for each course, and is then set to the next', () => {
    const at = until - REMIND_BEFORE_MS
    expect(rules.remind(volunteer, at - 1)).toEqual({ refused: 'courses.not_due' })
    const said = rules.remind(volunteer, at)
    expect(said).toMatchObject({ facts: [{ fact: 'volunteer.course_ending', detail: first }] })
    expect(next(said).remindAt).toBe(second.until - REMIND_BEFORE_MS)
    const last = next(rules.remind(next(said), second.until - REMIND_BEFORE_MS))
    expect(last.remindAt).toBeUndefined()
    expect(rules.remind(last, second.until)).toEqual({ refused: 'courses.not_due' })
  })

  test('two at once where the clock stood still', () => {
    expect(rules.remind(volunteer, until + 20 * DAY)).toMatchObject({ facts: [{}, {}] })
  })

  test('a course that was renewed meanwhile is not spoken of, and the mark is gone', () => {
    const stuck = {
      ...aVolunteer({ courses: [{ course: 'care', until: until + 900 * DAY }] }),
      remindAt: until,
    }
    expect(rules.remind(stuck, until)).toMatchObject({ facts: [{ fact: 'volunteer.courses_looked_at' }] })
  })

  test('another course that is recorded late does not swallow what is due', () => {
    const late = withCourse(volunteer, { course: 'firstaid', until: until + 90 * DAY }, until - DAY)
    expect(late.remindAt).toBe(second.until - REMIND_BEFORE_MS)
    const due = withCourse(volunteer, { course: 'firstaid', until: until + 90 * DAY }, MONDAY)
    expect(due.remindAt).toBe(until - REMIND_BEFORE_MS)
  })
})

test('of several stations the own one teaches; elsewhere only what it does not', () => {
  const own = aLesson({ course: 'care' })
  const there = aLesson({ course: 'care', stationId: guoyuan })
  const order = [own.stationId, guoyuan]
  expect(rules.nearestLesson([there, own], 'care', order)).toBe(own)
  expect(rules.nearestLesson([there], 'care', order)).toBe(there)
  expect(rules.nearestLesson([there, own], 'escort', order)).toBeUndefined()
})

test('months later is the same day, and the last day of shorter months', () => {
  expect(dayOf(monthsAfter(Date.parse('2026-01-31T12:00:00+08:00'), 1) - 1)).toBe('2026-02-28')
  expect(dayOf(monthsAfter(Date.parse('2026-03-02T00:00:00+08:00'), 24) - 1)).toBe('2028-03-02')
})
