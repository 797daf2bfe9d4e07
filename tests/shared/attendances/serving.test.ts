import { noticesOf } from '../../../shared/attendances/notices'
import { servedOf } from '../../../shared/attendances/served'
import { servedEntries, servesAsHelper } from '../../../shared/attendances/serving-rules'
import { attendancesRefusals } from '../../../shared/attendances/words'
import { sayRefusal } from '../../../shared/kernel/refusal'
import { anEntry } from '../../world/activities'
import { BEGINS, confirmedMeal, ENDS, liuComes, meal, wangComes, xuHelps } from '../../world/attendances'
import { lin, xu } from '../../world/errands'
import { chen, HOUR, wang } from '../../world/people'

describe('who may read notes as a helper', () => {
  test.each([
    [BEGINS - 48 * HOUR - 1, false],
    [BEGINS - 48 * HOUR, true],
    [ENDS + 2 * HOUR, true],
    [ENDS + 2 * HOUR + 1, false],
  ])('at %s: %s', (at, may) => {
    expect(servesAsHelper(meal(), xu.id, at)).toBe(may)
  })
  test('not who is served, not who waits to help, not when it was cancelled', () => {
    const waiting = anEntry({ id: 'elin', key: 'lin', part: 'helper', byId: lin.id })
    const session = meal({}, [xuHelps, waiting, wangComes])
    expect(servesAsHelper(session, lin.id, BEGINS)).toBe(false)
    expect(servesAsHelper(session, wang.id, BEGINS)).toBe(false)
    expect(servesAsHelper(meal({ status: 'cancelled' }), xu.id, BEGINS)).toBe(false)
  })
})

test('served are those who hold a seat, slot by slot', () => {
  const at = (id: string, slotId: string) => anEntry({ id, key: id, byId: id, slotId })
  const slots = [
    { id: 's1', startsAt: BEGINS },
    { id: 's2', startsAt: BEGINS + HOUR },
  ]
  const session = meal({ slots }, [at('e1', 's2'), at('e2', 's1'), at('e3', 's1'), at('e4', 's1'), xuHelps])
  expect(servedEntries(session).map(({ id }) => id)).toEqual(['e2', 'e3', 'e1'])
  expect(servedEntries(meal()).map(({ id }) => id)).toEqual([wangComes.id, liuComes.id])
})

test('what was served is added up, most first; what has no kind counts nowhere', () => {
  const kind = (of: 'meal' | 'haircut' | undefined, sessions: number, served: number) => ({
    kind: of,
    sessions,
    served,
  })
  expect(servedOf([kind('haircut', 1, 8), kind('meal', 3, 40), kind(undefined, 1, 5)])).toEqual({
    kinds: [kind('meal', 3, 40), kind('haircut', 1, 8)],
    served: 48,
  })
})

describe('notices', () => {
  const told = (fact: string, detail: Record<string, unknown> = {}, by: string = 'clock') =>
    noticesOf(confirmedMeal(), { id: 'x', fact, at: ENDS, by, detail }).map(({ to, title, words, page }) => ({
      ...{ to: 'personId' in to ? to.personId : to.robotOf, title, words, page },
    }))

  test('each helper hears what was written down for her, whoever was served hears nothing', () => {
    expect(told('session.confirmed')).toEqual([
      {
        to: xu.id,
        title: '时间记上了，谢谢您',
        words: '周一助餐：记下 120 分钟。',
        page: '/activity/check-in/index?id=xscissorsd01',
      },
    ])
    const none = confirmedMeal({ attended: [{ entryId: 'exu', came: 'noShow', creditMinutes: 0 }] })
    const [notice] = noticesOf(none, { id: 'x', fact: 'session.confirmed', at: ENDS, by: chen.id })
    expect(notice).toMatchObject({ to: { personId: xu.id }, title: '这一场没有记时间' })
  })
  test.each([
    ['session.unconfirmed_told', { expected: 3 }],
    ['session.correction_asked', {}],
  ])('%s goes to the contact, at the desk', (fact, detail) => {
    expect(told(fact, detail)).toMatchObject([{ to: chen.id, page: '/desk/session/index?id=xscissorsd01' }])
    expect(told(fact, detail, chen.id)).toEqual([])
  })
  test('a date to which nobody came reminds nobody', () => {
    expect(told('session.unconfirmed_told', { expected: 0 })).toEqual([])
  })
  test('the answer to a correction goes to the helper', () => {
    expect(told('session.corrected', { accountId: xu.id, toMinutes: 140 })).toMatchObject([
      { to: xu.id, words: '周一助餐：现在记的是 140 分钟。' },
    ])
    expect(told('session.correction_declined', { accountId: xu.id })).toMatchObject([{ to: xu.id }])
    expect(told('session.corrected')).toEqual([])
  })
  test('other facts tell nobody', () => {
    expect(told('session.marked')).toEqual([])
  })
})

test('every refusal is a sentence, in plain words', () => {
  const details = { status: 'confirmed', at: BEGINS, way: 'in', minutes: 150 }
  for (const refused of Object.keys(attendancesRefusals)) {
    const sentence = sayRefusal(attendancesRefusals, { refused, detail: details }) ?? ''
    expect(sentence).toMatch(/。$/)
    expect(sentence).not.toMatch(/undefined|NaN|系统|用户|失败|错误|操作|！/)
  }
})
