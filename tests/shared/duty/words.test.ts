import type { LogEntry } from '../../../shared/kernel/record'
import { sayRefusal } from '../../../shared/kernel/refusal'
import { noticesOf } from '../../../shared/duty/notices'
import { sayDay, sayHours, saySpan, saySpanFrom } from '../../../shared/duty/said'
import { dutyRefusals } from '../../../shared/duty/words'
import { MONDAY } from '../../world/people'
import { aRota, on } from '../../world/rotas'

const span = (startsAt: number, endsAt: number) => ({ startsAt, endsAt })
const night = span(on(4, 22), on(5, 8))

test('a span as people say it', () => {
  expect(saySpan(night)).toBe('周五 22:00 到周六 8:00')
  expect(saySpan(span(on(4, 8), on(4, 18)))).toBe('周五 8:00 到 18:00')
  expect(sayHours(night)).toBe('22:00 到第二天 8:00')
  expect(sayHours(span(on(4, 8), on(4, 18)))).toBe('8:00 到 18:00')
  expect(saySpanFrom(span(on(0, 22), on(1, 8)), MONDAY)).toBe('今天 22:00 到明天 8:00')
  expect(saySpanFrom(span(on(0, 12), on(0, 14.5)), MONDAY)).toBe('今天 12:00 到 14:30')
  expect(saySpanFrom(span(on(6, 22), on(7, 8)), MONDAY)).toBe('周日 22:00 到 3 月 9 日 8:00')
})

test('days ahead and behind', () => {
  const days = [-1, 0, 1, 2, 3, 6, 7].map((day) => sayDay(on(day, 12), MONDAY))
  expect(days).toEqual(['3 月 1 日', '今天', '明天', '后天', '周四', '周日', '3 月 9 日'])
})

describe('notices', () => {
  const entry = (fact: string, detail: object): LogEntry => ({
    ...{ id: 'achen:1', fact, at: MONDAY, by: 'achen', detail: { ...detail } },
  })
  test.each([
    ['rota.planned', '您的班有变动'],
    ['rota.swap_offered', '同事想换个班'],
    ['rota.swap_taken', '有人替您的班了'],
    ['rota.gap_ahead', '有一段没人值班'],
  ])('%s goes to those it names, not to whoever did it', (fact, title) => {
    const drafts = noticesOf(aRota(), entry(fact, { ...night, to: ['achen', 'ali', 'azhou'] }))
    expect(drafts.map(({ to }) => to)).toEqual([{ personId: 'ali' }, { personId: 'azhou' }])
    expect(drafts[0]).toMatchObject({ title, page: '/desk/rota/index' })
    if (fact !== 'rota.planned') expect(drafts[0]?.words).toContain('周五 22:00 到周六 8:00')
  })
  test('of the rest nobody is told', () => {
    for (const fact of ['rota.swap_withdrawn', 'rota.looked_over'])
      expect(noticesOf(aRota(), entry(fact, { ...night, to: ['ali'] }))).toEqual([])
    expect(noticesOf(aRota(), entry('rota.gap_ahead', night))).toEqual([])
  })
})

test('every refusal about a shift says which one', () => {
  for (const code of ['outside', 'ends_first', 'too_long', 'too_far', 'over', 'not_here', 'twice']) {
    const said = sayRefusal(dutyRefusals, { refused: `duty.${code}`, detail: { ...night } })
    expect(said).toContain('周五 22:00 到周六 8:00')
  }
})
