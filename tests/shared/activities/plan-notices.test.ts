import { noticesOfActivity, planNoticesOf } from '../../../shared/activities/plan-notices'
import { sceneOfSession, sessionInScene, sessionPage } from '../../../shared/activities/scene'
import { anActivity, anEntry, aSession, aSessionOf, SUNDAY } from '../../world/activities'
import { chen, DAY, liu, MONDAY, wang } from '../../world/people'

const entry = (fact: string, detail: object = {}) => ({
  ...{ id: 'clock:plan', fact, at: MONDAY, by: chen.id, detail: { ...detail } },
})
/** 王奶奶 signed up two, 刘爷爷 waits; whoever left is not on the roster any more. */
const session = aSessionOf([
  anEntry({ key: 'a' }),
  anEntry({ key: 'b', relation: 'spouse' }),
  anEntry({ key: 'c', byId: liu.id }),
])
const moved = (what: string) =>
  entry('session.moved', {
    what,
    from: { startsAt: SUNDAY, place: '枫林里小花园' },
    to: { startsAt: SUNDAY + DAY, place: '站里一楼' },
  })

test.each([
  ['time', '活动改了时间', '树下义剪：从 3 月 8 日', '改到 3 月 9 日'],
  ['place', '活动换了地方', '树下义剪：3 月 9 日', '换到站里一楼'],
  ['both', '活动改了时间和地方', '改到 3 月 9 日', '换到站里一楼'],
])('another %s: everybody on the roster, each once', (what, title, ...said) => {
  const told = planNoticesOf(session, moved(what))
  expect(told.map(({ to }) => to)).toEqual([{ personId: wang.id }, { personId: liu.id }])
  for (const notice of told) {
    expect(notice).toMatchObject({ title, page: sessionPage(session._id) })
    for (const words of said) expect(notice.words.replaceAll('周日', '3 月 8 日')).toContain(words)
  }
})

test('called off: everybody on the roster', () => {
  const told = planNoticesOf(session, entry('session.cancelled'))
  expect(told.map(({ title, to }) => [title, to])).toEqual([
    ['活动取消了', { personId: wang.id }],
    ['活动取消了', { personId: liu.id }],
  ])
  expect(planNoticesOf({ ...session, roster: ['c'] }, entry('session.cancelled'))).toHaveLength(1)
})

test('nobody is told of other facts, and nobody where nobody comes', () => {
  expect(planNoticesOf(session, entry('session.changed'))).toEqual([])
  expect(planNoticesOf(aSession(), moved('time'))).toEqual([])
})

test('the worker hears of words that WeChat held back', () => {
  expect(noticesOfActivity(anActivity(), entry('activity.rechecked', { isHeldBack: true }))).toMatchObject([
    { to: { personId: chen.id }, page: '/desk/activity/index?id=yscissors' },
  ])
  expect(noticesOfActivity(anActivity(), entry('activity.rechecked', { isHeldBack: false }))).toEqual([])
  expect(noticesOfActivity(anActivity(), entry('activity.changed'))).toEqual([])
})

test('a code leads to its date', () => {
  expect(sessionInScene(sceneOfSession('xscissorsd01'))).toBe('xscissorsd01')
  expect(sessionInScene(encodeURIComponent('x=xscissorsd01'))).toBe('xscissorsd01')
  expect([sessionInScene('p=abcde'), sessionInScene('x=no'), sessionInScene(undefined)]).toEqual([
    ...[undefined, undefined, undefined],
  ])
})
