import type { Place, Rota } from '../../../shared/duty/model'
import { lookAt, plan, type Plan, type ShiftDraft, warn } from '../../../shared/duty/plan-rules'
import { isRefused } from '../../../shared/kernel/refusal'
import { DAY, HOUR, MONDAY } from '../../world/people'
import { aRota, asColleague, aShift, on } from '../../world/rotas'

const { chen, li, zhou } = asColleague
const place: Place = { colleagues: [chen, li, zhou], openingHours: [] }
const draft = (
  startsAt: number,
  endsAt: number,
  { accountId } = chen as { accountId: string },
): ShiftDraft => ({
  ...{ startsAt, endsAt, accountId },
})
const aPlan = (shifts: readonly ShiftDraft[], over: Partial<Plan> = {}): Plan => ({
  ...{ from: on(0, 0), to: on(7, 0), covers: 'always', edition: 3, shifts },
  ...over,
})

const planned = (rota: Rota, wanted: Plan, at = MONDAY) => {
  const decision = plan(rota, wanted, place, at)
  if (isRefused(decision)) throw new Error(decision.refused)
  return decision
}
const codeOf = (rota: Rota, wanted: Plan, at = MONDAY) => {
  const decision = plan(rota, wanted, place, at)
  return isRefused(decision) ? decision.refused : 'ok'
}

describe('planning', () => {
  test('replaces the shifts that begin in the span, and only those', () => {
    const rota = aRota([
      aShift({ id: 'hbefore', startsAt: on(-1, 20), endsAt: on(0, 8) }),
      aShift({ id: 'hwithin' }),
      aShift({ id: 'hbehind', startsAt: on(7, 0), endsAt: on(7, 8) }),
    ])
    const { next } = planned(rota, aPlan([draft(on(2, 8), on(2, 18), li)]))
    expect(next.shifts).toEqual([
      rota.shifts[0],
      { id: 'h0021', startsAt: on(2, 8), endsAt: on(2, 18), ...li },
      rota.shifts[2],
    ])
    expect(next).toMatchObject({ edition: 4, shiftsMade: 21, covers: 'always', promisedFrom: on(-1, 20) })
  })
  test('what stays the same keeps its id and its offer; ids are never used again', () => {
    const offered = aShift({ offeredTo: 'everybody' })
    const { next } = planned(
      aRota([offered]),
      aPlan([draft(on(1, 8), on(1, 18)), draft(on(2, 8), on(2, 18))]),
    )
    expect(next.shifts).toEqual([offered, expect.objectContaining({ id: 'h0021' })])
    expect(planned(next, aPlan([], { edition: 4 })).next).toMatchObject({ shifts: [], shiftsMade: 21 })
  })
  test('what has ended stays as it was, named or not', () => {
    const over = aShift({ startsAt: on(0, 0), endsAt: on(0, 8) })
    expect(planned(aRota([over]), aPlan([])).next.shifts).toEqual([over])
    expect(planned(aRota([over]), aPlan([draft(on(0, 0), on(0, 8))])).next.shifts).toEqual([over])
    expect(codeOf(aRota([over]), aPlan([draft(on(0, 1), on(0, 8), li)]))).toBe('duty.over')
  })
  test('one that runs may still be changed', () => {
    const runs = aShift({ startsAt: on(0, 8), endsAt: on(0, 18) })
    const { next } = planned(aRota([runs]), aPlan([draft(on(0, 8), on(0, 18), li)]))
    expect(next.shifts).toMatchObject([{ accountId: li.accountId }])
  })
  test('two people may be there at once, one person not twice, also not across the edge of the span', () => {
    const pair = [draft(on(1, 8), on(1, 18)), draft(on(1, 9), on(1, 12), li)]
    expect(codeOf(aRota([]), aPlan(pair))).toBe('ok')
    expect(codeOf(aRota([]), aPlan([...pair, draft(on(1, 17), on(1, 20))]))).toBe('duty.twice')
    const rota = aRota([aShift({ startsAt: on(7, 0), endsAt: on(7, 8) })])
    expect(codeOf(rota, aPlan([draft(on(6, 20), on(7, 1))]))).toBe('duty.twice')
    expect(codeOf(rota, aPlan([draft(on(6, 20), on(7, 0))]))).toBe('ok')
  })
  test.each<[string, ShiftDraft, string]>([
    ['ends as it begins', draft(on(1, 8), on(1, 8)), 'duty.ends_first'],
    ['a millisecond over a day', draft(on(1, 8), on(2, 8) + 1), 'duty.too_long'],
    ['a whole day', draft(on(1, 8), on(2, 8)), 'ok'],
    ['before the span', draft(on(0, 0) - 1, on(0, 12)), 'duty.outside'],
    ['at its end', draft(on(80, 0), on(80, 1)), 'duty.outside'],
    ['sixty days ahead', draft(MONDAY + 60 * DAY, MONDAY + 60 * DAY + HOUR), 'ok'],
    ['a moment later', draft(MONDAY + 60 * DAY + 1, MONDAY + 60 * DAY + HOUR), 'duty.too_far'],
    ['over already', draft(on(0, 1), MONDAY), 'duty.over'],
    ['of somebody else’s station', draft(on(1, 8), on(1, 18), { accountId: 'azhao' }), 'duty.not_here'],
  ])('%s', (_name, shift, code) => {
    expect(codeOf(aRota([]), aPlan([shift], { to: on(80, 0) }))).toBe(code)
  })
  test('a plan made from an older look is not written over what changed since', () => {
    expect(codeOf(aRota(), aPlan([], { edition: 2 }))).toBe('duty.changed')
  })
  test('tells those whose shifts are others than before', () => {
    const rota = aRota([aShift(), aShift({ id: 'h0002', startsAt: on(2, 8), endsAt: on(2, 18), ...li })])
    const { facts } = planned(rota, aPlan([draft(on(1, 8), on(1, 18)), draft(on(2, 8), on(2, 18), zhou)]))
    expect(facts).toEqual([{ fact: 'rota.planned', detail: { to: [li.accountId, zhou.accountId] } }])
  })
  test('old shifts go with the next write', () => {
    const old = aShift({ startsAt: MONDAY - 36 * DAY, endsAt: MONDAY - 35 * DAY })
    const { next } = planned(aRota([old]), aPlan([]))
    expect(next).toMatchObject({ shifts: [], promisedFrom: MONDAY - 36 * DAY })
  })
  test('a rota without any shift has promised nothing yet', () => {
    expect(planned(aRota([]), aPlan([])).next).not.toHaveProperty('promisedFrom')
  })
})

describe('the clock', () => {
  const covered = aRota([aShift({ startsAt: on(0, 8), endsAt: on(0, 20) })])
  test('looks two days before a gap, and every day in any case', () => {
    expect(lookAt(aRota([]), place, MONDAY)).toBe(MONDAY + DAY)
    expect(lookAt(covered, place, MONDAY)).toBe(on(0, 20) - 2 * DAY)
    const days = [0, 1, 2].map((day) =>
      aShift({ id: `h000${day}`, startsAt: on(day, 0), endsAt: on(day + 1, 0) }),
    )
    expect(lookAt(aRota(days), place, MONDAY)).toBe(on(1, 0))
    const more = [...days, aShift({ id: 'h0004', startsAt: on(3, 0), endsAt: on(4, 0) })]
    expect(lookAt(aRota(more), place, MONDAY)).toBe(MONDAY + DAY)
  })
  test('tells the heads of what begins within two days, once', () => {
    const { next, facts } = warn(covered, place, [zhou.accountId], MONDAY)
    expect(facts).toEqual([
      {
        fact: 'rota.gap_ahead',
        detail: { startsAt: on(0, 20), endsAt: MONDAY + 14 * DAY, to: [zhou.accountId] },
      },
    ])
    expect(next).toMatchObject({ warnedOf: [on(0, 20)], lookAt: MONDAY + DAY, edition: 3 })
    expect(warn(next, place, [zhou.accountId], MONDAY + 1).facts).toEqual([{ fact: 'rota.looked_over' }])
  })
  test('to the millisecond: what begins a moment later than in two days waits', () => {
    const at = on(0, 20) - 2 * DAY
    const early = {
      ...covered,
      promisedFrom: on(-3, 0),
      shifts: [aShift({ startsAt: on(-3, 0), endsAt: on(0, 20) })],
    }
    expect(warn(early, place, [], at - 1).facts).toEqual([{ fact: 'rota.looked_over' }])
    expect(warn(early, place, [], at).facts).toMatchObject([{ fact: 'rota.gap_ahead' }])
  })
  test('forgets what it told long ago, and shifts with it', () => {
    const old = aShift({ startsAt: MONDAY - 36 * DAY, endsAt: MONDAY - 35 * DAY })
    const { next } = warn({ ...aRota([old]), warnedOf: [MONDAY - 35 * DAY, MONDAY - DAY] }, place, [], MONDAY)
    expect(next).toMatchObject({ shifts: [], warnedOf: [MONDAY - DAY] })
  })
})
