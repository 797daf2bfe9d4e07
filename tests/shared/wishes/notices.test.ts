import type { LogEntry } from '../../../shared/kernel/record'
import { noticesOf } from '../../../shared/wishes/notices'
import { chen, fenglin, li, MONDAY, wang } from '../../world/people'
import { aWish, luo } from '../../world/wishes'

const entry = (fact: string, by: string, detail: Readonly<Record<string, unknown>> = {}): LogEntry => ({
  ...{ id: `${by}:1`, fact, at: MONDAY, by, detail },
})
const told = (...asked: Parameters<typeof noticesOf>) =>
  noticesOf(...asked).map(({ to }) => ('personId' in to ? to.personId : to.robotOf))
const claimed = aWish({ status: 'claimed' })
const delivered = aWish({ status: 'delivered' })

test.each([
  ['wish.asked', aWish({ status: 'asked' }), wang.id, [chen.id]],
  ['wish.written', aWish({ status: 'asked' }), chen.id, []],
  ['wish.verified', aWish(), chen.id, [wang.id]],
  ['wish.declined', aWish({ status: 'declined' }), chen.id, [wang.id]],
  ['wish.withdrawn', aWish({ status: 'withdrawn' }), wang.id, [chen.id]],
  ['wish.applicant_opened', aWish(), li.id, []],
  ['wish.claimed', claimed, luo.id, [chen.id, wang.id]],
  ['wish.promised', claimed, luo.id, [chen.id]],
  ['wish.given_back', aWish(), luo.id, [chen.id]],
  ['wish.reminded', claimed, 'clock', [luo.id]],
  ['wish.received', aWish({ status: 'received' }), chen.id, [luo.id]],
  ['wish.received', aWish({ status: 'received' }), luo.id, []],
  ['wish.delivered', delivered, chen.id, [luo.id, wang.id]],
  ['wish.thanks_written', delivered, wang.id, [chen.id]],
  ['wish.thanks_written', delivered, chen.id, []],
  ['wish.thanks_passed', delivered, chen.id, [luo.id]],
  ['wish.thanks_held', delivered, chen.id, [wang.id]],
] as const)('%s: each hears the own side, nobody what one did oneself', (fact, wish, by, people) => {
  expect(told(wish, entry(fact, by))).toEqual(people)
})

test('come back by the clock: its giver and the worker; again, the worker is asked to think of something', () => {
  const back = (returns: number) =>
    noticesOf(aWish(), entry('wish.returned', 'clock', { giverId: luo.id, returns }))
  expect(told(aWish(), entry('wish.returned', 'clock', { giverId: luo.id, returns: 1 }))).toEqual([
    luo.id,
    chen.id,
  ])
  expect(back(1)[1]?.words).toContain('没有按时送到')
  expect(back(2)[1]?.words).toContain('不止一次')
})

test('taken back: its giver and whoever sees to it; whoever asked only where it is the end', () => {
  const back = (to: string, by = li.id) => entry('wish.recalled', by, { giverId: luo.id, to })
  expect(told(aWish(), back('wall'))).toEqual([luo.id, chen.id])
  expect(told(aWish({ status: 'recalled' }), back('end', chen.id))).toEqual([luo.id, wang.id])
})

test('where nobody sees to it, the station’s group hears of it', () => {
  const { keeperId: _, ...wish } = aWish({ status: 'asked' })
  expect(told(wish, entry('wish.asked', wang.id))).toEqual([fenglin])
})

test('a wish that a worker wrote down has nobody in the app to tell', () => {
  const { applicantId: _, ...wish } = aWish()
  expect(told(wish, entry('wish.verified', chen.id))).toEqual([])
})

test('whoever asked opens her wishes, whoever gives the way of the gift, the worker the desk', () => {
  const pages = (fact: string) => noticesOf(delivered, entry(fact, 'clock')).map(({ page }) => page)
  expect(pages('wish.delivered')).toEqual(['/wish/wish/index?id=hglasses', '/wish/mine/index'])
  expect(pages('wish.asked')).toEqual(['/desk/wish/index?id=hglasses'])
})
