import { noticesOf } from '../../../shared/grants/notices'
import type { LogEntry } from '../../../shared/kernel/record'
import { agreed, aGrant, handed, quoted, xiaoyu } from '../../world/grants'
import { chen, li, MONDAY, wang, zhou } from '../../world/people'

const entry = (fact: string, over: Partial<LogEntry> = {}): LogEntry => ({
  ...{ id: 'e1', fact, at: MONDAY, by: 'clock' },
  ...over,
})
const told = (fact: string, over: Partial<LogEntry> = {}, grant = aGrant(agreed)) =>
  noticesOf(grant, entry(fact, over)).map(({ to }) => to)

test.each(['grant.approved', 'grant.declined', 'grant.taken_back', 'grant.bought', 'grant.confirmed'])(
  '%s: whoever asked hears of it',
  (fact) => {
    expect(told(fact)).toEqual([{ personId: chen.id }])
  },
)

test('a payment taken back: what to do next depends on where the thing is', () => {
  const said = (grant: typeof agreed | typeof handed | typeof quoted) =>
    noticesOf(aGrant(grant), entry('grant.unbought')).map(({ words }) => words)
  expect(said(quoted)).toEqual(['学习平板一台：回到有报价的样子，还要买就重新请人批。'])
  expect(said(handed)).toEqual(['学习平板一台：账上这件现在没有付款，该付的在基金里另提一笔。'])
})

test('nobody is told what she did herself', () => {
  expect(told('grant.confirmed', { by: chen.id })).toEqual([])
  expect(told('grant.confirmed', { by: li.id })).toEqual([{ personId: chen.id }])
})

test('on the day: whom the clock names', () => {
  expect(told('grant.follow_up_due', { detail: { tell: [zhou.id, 7] } })).toEqual([{ personId: zhou.id }])
  expect(told('grant.follow_up_due')).toEqual([])
})

test('handed: whoever agreed on the own phone', () => {
  expect(told('grant.handed')).toEqual([])
  const own = aGrant({ ...agreed, recipientId: wang.id })
  expect(noticesOf(own, entry('grant.handed'))).toMatchObject([
    { to: { personId: wang.id }, page: '/fund/grant/index?id=5tablet' },
  ])
})

test('of the rest nobody is told; no name stands in any', () => {
  expect(told('grant.quoted')).toEqual([])
  const grant = aGrant({ ...agreed, recipientId: wang.id })
  const facts = ['grant.approved', 'grant.bought', 'grant.handed', 'grant.confirmed']
  const said = JSON.stringify(facts.flatMap((fact) => noticesOf(grant, entry(fact))))
  expect(said).not.toContain(xiaoyu.calledName)
  expect(said).not.toContain(xiaoyu.guardian.calledName)
})
