import { sessionPage } from '../../../shared/activities/scene'
import { signUpNoticesOf } from '../../../shared/activities/sign-up-notices'
import { seatsWords, signUpRefusals } from '../../../shared/activities/sign-up-words'
import { sayRefusal } from '../../../shared/kernel/refusal'
import { aSessionOf, anEntry, someTerms, SUNDAY } from '../../world/activities'
import { DAY, HOUR, liu, MONDAY, wang } from '../../world/people'

const mine = anEntry({ id: 'k1', key: 'k1' })
const alsoMine = anEntry({ id: 'k2', key: 'k2', relation: 'spouse' })
const his = anEntry({ id: 'k3', key: 'k3', byId: liu.id })
const session = aSessionOf([mine, alsoMine, his], { terms: someTerms({ seats: 2 }) })
const fact = (name: string, detail: object = {}) => ({
  ...{ id: 'clock:x', fact: name, at: MONDAY, by: 'clock' },
  detail: { ...detail },
})

test('whoever moved up is told by when to answer, or that the seat is hers', () => {
  const until = MONDAY + 2 * HOUR
  const [asked, ...others] = signUpNoticesOf(session, fact('session.offered', { entryIds: ['k3'], until }))
  expect(others).toEqual([])
  expect(asked).toMatchObject({
    to: { personId: liu.id },
    title: '轮到了，有位置了',
    page: sessionPage(session._id),
  })
  expect(asked?.words).toBe(
    '树下义剪，周日上午 9 点。请在今天上午 11 点前点一下，位置就留给您；没点就给下一位。',
  )
  const [held] = signUpNoticesOf(session, fact('session.offered', { entryIds: ['k3'] }))
  expect(held?.words).toBe('树下义剪，周日上午 9 点。位置留好了；来不了的话，早点说一声。')
})

test('whoever has left again meanwhile needs no seat', () => {
  const gone = { ...session, roster: ['k1'] }
  expect(signUpNoticesOf(gone, fact('session.offered', { entryIds: ['k3'] }))).toEqual([])
})

test('whoever did not answer in time hears that the seat went on', () => {
  const notices = signUpNoticesOf({ ...session, roster: [] }, fact('session.lapsed', { left: ['k3'] }))
  expect(notices).toMatchObject([{ to: { personId: liu.id }, title: '位置先给了下一位' }])
})

test('the evening before, each with a seat once, with place and what to bring; whoever waits is not sent there', () => {
  const evening = { ...fact('session.reminded'), at: SUNDAY - DAY + 9 * HOUR }
  const notices = signUpNoticesOf(session, evening)
  expect(notices).toMatchObject([{ to: { personId: wang.id }, title: '明天上午 9 点，树下义剪' }])
  expect(notices[0]?.words).toBe('枫林里小花园见。洗好头来就行，理完在树下喝杯茶。')
  const long = { ...session, terms: someTerms({ seats: 2, words: '请带'.repeat(30) }) }
  expect(signUpNoticesOf(long, evening)[0]?.words).toBe(`枫林里小花园见。${'请带'.repeat(20)}…`)
})

test('no other fact is told here, and nobody by name', () => {
  expect(signUpNoticesOf(session, fact('session.signed_up', { joined: ['k1'] }))).toEqual([])
  expect(signUpNoticesOf(session, { ...fact('session.lapsed'), detail: undefined })).toEqual([])
  const all = ['session.offered', 'session.lapsed'].flatMap((name) =>
    signUpNoticesOf(session, fact(name, { entryIds: ['k1'], left: ['k1'] })),
  )
  expect(JSON.stringify(all)).not.toMatch(/王奶奶|138/)
})

test('seats in words', () => {
  expect(seatsWords({ seats: 20, seated: 17, waiting: 0 })).toBe('还有 3 位')
  expect(seatsWords({ seats: 20, seated: 20, waiting: 0 })).toBe('已满')
  expect(seatsWords({ seats: 20, seated: 20, waiting: 2 })).toBe('已满，2 位在候补')
})

test.each([
  ['activities.over', { status: 'cancelled' }, '取消了'],
  ['activities.not_open', { opensAt: MONDAY }, '还没开始报名'],
  ['activities.closed', { phone: '022-00001000' }, '022-00001000'],
  ['activities.too_many', { perSignUp: 3 }, '最多报 3 位'],
  ['activities.not_volunteer', { why: 'waiting' }, '站里正在看'],
  ['activities.course_needed', { course: 'care' }, '助浴课'],
  ['activities.too_late', { phone: '022-00001000' }, '022-00001000'],
])('%s says what is possible next', (refused, detail, words) => {
  expect(sayRefusal(signUpRefusals, { refused, detail })).toContain(words)
})
