import type { Rota } from '../../../shared/duty/model'
import { offerSwap, takeSwap, withdrawSwap } from '../../../shared/duty/swap-rules'
import type { Decision } from '../../../shared/kernel/record'
import { isRefused, type Refusal } from '../../../shared/kernel/refusal'
import { DAY, MONDAY } from '../../world/people'
import { aRota, asColleague, aShift, on } from '../../world/rotas'

const { chen, li, zhou } = asColleague
const team = [chen, li, zhou]
const act = (who: (typeof team)[number], at = MONDAY) => ({ ...who, at })
const codeOf = (answer: Decision<Rota> | Refusal) => (isRefused(answer) ? answer.refused : 'ok')
const yes = (answer: Decision<Rota> | Refusal): Decision<Rota> => {
  if (isRefused(answer)) throw new Error(answer.refused)
  return answer
}
const shiftId = 'h0001'
const span = { startsAt: on(1, 8), endsAt: on(1, 18) }

describe('offering', () => {
  const offer = (to?: string, who: (typeof team)[number] = chen, at = MONDAY, rota = aRota()) =>
    offerSwap(rota, { shiftId, to }, act(who, at), team)
  test('to everybody: the colleagues are told, not oneself', () => {
    const { next, facts } = yes(offer())
    expect(next.shifts).toEqual([aShift({ offeredTo: 'everybody' })])
    const to = [li.accountId, zhou.accountId]
    expect(facts).toEqual([{ fact: 'rota.swap_offered', detail: { shiftId, ...span, to } }])
    // Who is on duty has not changed: a plan that is being made stays good.
    expect(next.edition).toBe(3)
  })
  test('to one; asking another one replaces it', () => {
    const { next } = yes(offer(li.accountId))
    expect(next.shifts).toEqual([aShift({ offeredTo: li.accountId })])
    const again = yes(offerSwap(next, { shiftId, to: zhou.accountId }, act(chen), team))
    expect(again.next.shifts).toEqual([aShift({ offeredTo: zhou.accountId })])
    expect(again.facts[0]?.detail).toMatchObject({ to: [zhou.accountId] })
  })
  test('until it begins, by whoever has it, to somebody else who is there', () => {
    expect(codeOf(offer(undefined, chen, on(1, 8) - 1))).toBe('ok')
    expect(codeOf(offer(undefined, chen, on(1, 8)))).toBe('duty.begun')
    expect(codeOf(offer(undefined, li))).toBe('duty.not_yours')
    expect(codeOf(offer(chen.accountId))).toBe('duty.same_person')
    expect(codeOf(offer('azhao'))).toBe('duty.not_colleague')
    expect(codeOf(offer(undefined, chen, MONDAY, aRota([])))).toBe('not_found')
  })
  test('where nobody else is, everybody is nobody: it may still stand there', () => {
    expect(codeOf(offerSwap(aRota(), { shiftId }, act(chen), [chen]))).toBe('ok')
  })
})

describe('taking', () => {
  const offered = aRota([aShift({ offeredTo: 'everybody' })])
  const take = (who: (typeof team)[number], rota: Rota = offered, at = MONDAY) =>
    takeSwap(rota, shiftId, act(who, at))
  test('the shift goes over, and whose it was is told', () => {
    const { next, facts } = yes(take(li))
    expect(next.shifts).toEqual([{ id: shiftId, ...span, ...li, insteadOf: chen }])
    expect(next.edition).toBe(4)
    expect(facts).toEqual([{ fact: 'rota.swap_taken', detail: { shiftId, ...span, to: [chen.accountId] } }])
  })
  test('the second comes too late, and hears that somebody has it', () => {
    expect(codeOf(take(zhou, yes(take(li)).next))).toBe('duty.swap_taken')
  })
  test('one that is offered on names whom it came from last', () => {
    const second = yes(offerSwap(yes(take(li)).next, { shiftId }, act(li), team)).next
    expect(yes(take(zhou, second)).next.shifts).toMatchObject([{ ...zhou, insteadOf: li }])
  })
  test('only what is offered, to whom it is offered, before it begins', () => {
    expect(codeOf(take(li, aRota()))).toBe('duty.swap_gone')
    expect(codeOf(take(chen))).toBe('duty.own_shift')
    const forLi = aRota([aShift({ offeredTo: li.accountId })])
    expect([codeOf(take(zhou, forLi)), codeOf(take(li, forLi))]).toEqual(['duty.for_another', 'ok'])
    expect(codeOf(take(li, offered, on(1, 8)))).toBe('duty.begun')
    expect(codeOf(take(li, aRota([])))).toBe('not_found')
  })
  test('nobody takes what lies over an own shift; back to back is possible', () => {
    const own = (startsAt: number, endsAt: number) =>
      aRota([aShift({ offeredTo: 'everybody' }), aShift({ id: 'h0002', startsAt, endsAt, ...li })])
    expect(codeOf(take(li, own(on(1, 17), on(1, 20))))).toBe('duty.busy_then')
    expect(codeOf(take(li, own(on(1, 18), on(1, 20))))).toBe('ok')
  })
})

describe('withdrawing', () => {
  const offered = aRota([aShift({ offeredTo: li.accountId })])
  test('nobody is asked any more', () => {
    const { next, facts } = yes(withdrawSwap(offered, shiftId, act(chen)))
    expect(next.shifts).toEqual([aShift()])
    expect(facts).toEqual([{ fact: 'rota.swap_withdrawn', detail: { shiftId, ...span } }])
  })
  test('not somebody else’s, not twice, not once it was taken', () => {
    expect(codeOf(withdrawSwap(offered, shiftId, act(li)))).toBe('duty.not_yours')
    expect(codeOf(withdrawSwap(aRota(), shiftId, act(chen)))).toBe('duty.swap_gone')
    expect(codeOf(withdrawSwap(aRota([]), shiftId, act(chen)))).toBe('not_found')
    const taken = yes(takeSwap(offered, shiftId, act(li))).next
    expect(codeOf(withdrawSwap(taken, shiftId, act(chen)))).toBe('duty.swap_taken')
  })
})

test('old shifts go with the next write', () => {
  const old = aShift({ id: 'hold', startsAt: MONDAY - 37 * DAY, endsAt: MONDAY - 36 * DAY })
  const { next } = yes(offerSwap(aRota([old, aShift()]), { shiftId }, act(chen), team))
  expect(next.shifts.map(({ id }) => id)).toEqual([shiftId])
})
