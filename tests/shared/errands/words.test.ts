import {
  costWords,
  courseFirstWords,
  errandsRefusals,
  lackingWords,
  minutesWords,
  nearnessWords,
  windowWords,
} from '../../../shared/errands/words'
import { tellErrand } from '../../../shared/errands/told'
import { HOUR, MONDAY } from '../../world/people'

const NOON = MONDAY + 3 * HOUR

test('costs, minutes and windows as people say them', () => {
  expect(costWords({ payer: 'none' })).toBe('不花钱')
  expect(costWords({ payer: 'station', costLimitFen: 6050 })).toBe('费用站里先垫，不超过 60.5 元')
  expect([15, 120, 90, 75].map(minutesWords)).toEqual([
    '约 15 分钟',
    '约 2 小时',
    '约 1 小时半',
    '约 1 小时 15 分钟',
  ])
  expect(windowWords({ endsAt: NOON }, MONDAY)).toBe('今天中午 12 点前')
  expect(windowWords({ startsAt: MONDAY + HOUR, endsAt: NOON }, MONDAY)).toBe(
    '今天上午 10 点起，今天中午 12 点前',
  )
  expect(windowWords({ startsAt: MONDAY, endsAt: NOON }, MONDAY)).toBe('今天中午 12 点前')
})

test('what is missing says what to do', () => {
  expect(lackingWords({ course: 'escort' })).toContain('陪诊课')
  expect(lackingWords({ skill: 'haircut' })).toContain('理发')
  expect(courseFirstWords({ course: 'care' })).toBe('先上助浴课')
  expect(courseFirstWords({ course: 'care', isOver: true })).toBe('续上助浴课')
  expect(lackingWords({ course: 'care', isOver: true })).toContain('助浴课过期了')
  expect(nearnessWords('beyond', '果园新村')).toBe('在果园新村')
})

test('a refusal that has several reasons names the one', () => {
  const said = (code: keyof typeof errandsRefusals, detail: Record<string, string | number>) => {
    const words = errandsRefusals[code]
    return typeof words === 'function' ? words(detail) : words
  }
  expect(said('errands.over', { status: 'confirmed' })).toContain('您放心')
  expect(said('errands.not_volunteer', { why: 'waiting' })).toContain('站里正在看')
  expect(said('errands.lacking', { course: 'care' })).toContain('助浴')
  expect(said('errands.lacking', { skill: 'driving' })).toContain('开车')
  expect(said('errands.minutes_over', { minutes: 30 })).toContain('30 分钟')
  expect(said('errands.cost_over', { limitFen: 0 })).toContain('不花钱')
  expect(said('errands.cost_over', { limitFen: 6000 })).toContain('60 元')
  expect(said('errands.words_held', {})).toContain('换个说法')
})

test.each([
  ['request.entrusted', 'staff', '变成了跑腿'],
  ['request.taken_back', 'clock', '跑腿没有人接上'],
  ['request.taken_back', 'staff', '跑腿收回了'],
  ['request.fulfilled', 'staff', '社工问过了，说办好了'],
  ['request.fulfilled', 'me', '您说办好了'],
  ['request.fulfilled', 'author', '居民说办好了'],
  ['errand.grabbed', 'staff', '许师傅接了'],
  ['errand.released', 'staff', '许师傅临时来不了'],
  ['errand.lapsed', 'clock', '过了时间，换一位来'],
  ['errand.finished', 'staff', '许师傅办完了'],
  ['errand.sent_back', 'me', '您说还差一点'],
  ['errand.sent_back', 'author', '居民说还差一点'],
  ['errand.changed', 'staff', undefined],
])('the way of the request: %s by %s', (fact, by, title) => {
  expect(tellErrand({ fact, by, detail: { displayName: '许师傅' } })?.title).toBe(title)
})

test('a helper without a name is a volunteer', () => {
  expect(tellErrand({ fact: 'errand.finished', by: 'staff', detail: {} })?.title).toBe('志愿者办完了')
})
