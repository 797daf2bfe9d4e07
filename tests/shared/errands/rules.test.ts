import { DAY_MS, type Errand, GRACE_MS, stageOf } from '../../../shared/errands/model'
import { cancel, change, checkTerms, expire, laterWindow, openErrand } from '../../../shared/errands/rules'
import { confirm, sendBack } from '../../../shared/errands/ending-rules'
import {
  finish,
  goingHelper,
  courseEnd,
  lackingOf,
  mayTake,
  release,
  releasesOf,
  stop,
  whyNotGrabbed,
} from '../../../shared/errands/helper-rules'
import { HOUR, liu, MONDAY, wang } from '../../world/people'
import {
  aHelper,
  anErrand,
  aReport,
  aVolunteer,
  finished,
  inHand,
  lin,
  theLin,
  xu,
} from '../../world/errands'
import { someWords } from '../../world/requests'

const NOON = MONDAY + 3 * HOUR
const code = (answer: unknown) => (answer as { refused?: string } | undefined)?.refused ?? 'ok'
function yes<T extends object>(answer: T) {
  if ('refused' in answer) throw new Error(String(answer.refused))
  return answer as Exclude<T, { refused: unknown }>
}
const going = (accountId: string) => aHelper({ accountId })

describe('what an errand may be like', () => {
  const terms = { endsAt: NOON, payer: 'none' as const }
  test.each([
    ['by noon', {}, 'ok'],
    ['from ten', { startsAt: MONDAY + HOUR }, 'ok'],
    ['in the past', { endsAt: MONDAY }, 'errands.window'],
    ['ends before it begins', { startsAt: NOON }, 'errands.window'],
    ['in two weeks', { endsAt: MONDAY + 14 * DAY_MS }, 'ok'],
    ['later than that', { endsAt: MONDAY + 14 * DAY_MS + 1 }, 'errands.window'],
    ['a limit where nothing is bought', { costLimitFen: 100 }, 'errands.cost_unclear'],
    ['no limit where something is', { payer: 'station' as const }, 'errands.cost_unclear'],
    ['sixty yuan', { payer: 'resident' as const, costLimitFen: 6000 }, 'ok'],
  ])('%s', (_name, over, wanted) => {
    expect(code(checkTerms({ ...terms, ...over }, MONDAY))).toBe(wanted)
  })

  test('it begins with every place free', () => {
    const { freePlaces: _, helpers: __, left: ___, status: ____, ...draft } = anErrand({ places: 2 })
    const { next, facts } = openErrand(draft)
    expect(next).toMatchObject({ freePlaces: 2, helpers: [], left: [], status: 'open', allPhotoIds: [] })
    expect(facts).toEqual([{ fact: 'errand.opened' }])
  })

  test('looking, then going, then what its status says', () => {
    expect(stageOf(anErrand())).toBe('looking')
    expect(stageOf(inHand())).toBe('going')
    expect(stageOf(finished())).toBe('done')
  })
})

describe('changing', () => {
  const errand = anErrand({ payer: 'station', costLimitFen: 2000, startsAt: MONDAY })
  test('the window and the limit, while nobody counts on them', () => {
    const { next } = yes(change(errand, { endsAt: NOON + HOUR, costLimitFen: 3000 }, MONDAY))
    expect(next).toMatchObject({ endsAt: NOON + HOUR, costLimitFen: 3000 })
    expect(next.startsAt).toBeUndefined()
  })
  test.each([
    ['somebody is on the way', inHand(), 'errands.already_going'],
    ['over', anErrand({ status: 'expired' }), 'errands.over'],
    ['a limit where nothing is bought', anErrand(), 'errands.cost_unclear'],
  ])('%s', (_name, now, wanted) => {
    expect(code(change(now, { endsAt: NOON, costLimitFen: 1 }, MONDAY))).toBe(wanted)
  })
})

describe('taking back', () => {
  test.each([anErrand(), inHand(), finished()])('whoever had it is told', (errand) => {
    const { next, facts } = yes(cancel(errand, '家里人去了'))
    expect(next).toMatchObject({ status: 'cancelled', cancelReason: '家里人去了' })
    expect(facts[0]?.detail?.['helperIds']).toEqual(errand.helpers.map(({ accountId }) => accountId))
    expect(goingHelper(next, xu.id)).toBeUndefined()
  })
  test.each(['confirmed', 'expired', 'cancelled'] as const)('not when it is %s', (status) => {
    expect(code(cancel(anErrand({ status }), '不用了'))).toBe('errands.over')
  })
})

describe('the time is over', () => {
  const run = (errand: Errand, at: number) => expire(errand, at)
  test('nobody took it: to the millisecond', () => {
    expect(code(run(anErrand(), NOON - 1))).toBe('errands.not_due')
    expect(yes(run(anErrand(), NOON))).toMatchObject({
      next: { status: 'expired' },
      facts: [{ fact: 'errand.expired' }],
    })
  })
  test('whoever is on the way has an hour more; then the place is free until the same time the next day', () => {
    expect(code(run(inHand(), NOON + GRACE_MS - 1))).toBe('errands.not_due')
    const { next, facts } = yes(run(inHand({ startsAt: MONDAY }), NOON + GRACE_MS))
    expect(next).toMatchObject({
      ...{ status: 'open', freePlaces: 1, helpers: [], startsAt: MONDAY + DAY_MS, endsAt: NOON + DAY_MS },
      left: [{ accountId: xu.id, how: 'lapsed' }],
    })
    expect(facts).toEqual([{ fact: 'errand.lapsed', detail: { helperIds: [xu.id] } }])
    expect(goingHelper(next, xu.id)).toBeUndefined()
  })
  test('one of two has finished: the other place is free', () => {
    const two = anErrand({
      ...{ places: 2, freePlaces: 0 },
      helpers: [aHelper({ state: 'done', report: aReport() }), going(lin.id)],
    })
    const { next } = yes(run(two, NOON + GRACE_MS))
    expect(next).toMatchObject({ status: 'open', freePlaces: 1, helpers: [{ accountId: xu.id }] })
  })
  test('fewer came than were asked for, and all have finished: that is enough', () => {
    const one = anErrand({ places: 2, helpers: [aHelper({ state: 'done', report: aReport() })] })
    const at = NOON + GRACE_MS
    expect(yes(run(one, at))).toMatchObject({
      next: { status: 'done', doneAt: at },
      facts: [{ fact: 'errand.enough' }],
    })
  })
  test('what has ended has no time', () => {
    expect(code(run(finished(), NOON + DAY_MS))).toBe('errands.not_due')
  })
  test('a clock that comes days later finds a window ahead', () => {
    expect(laterWindow({ endsAt: NOON }, NOON + 2 * DAY_MS)).toEqual({ endsAt: NOON + 3 * DAY_MS })
    expect(laterWindow({ endsAt: NOON }, MONDAY)).toEqual({ endsAt: NOON + DAY_MS })
  })
})

describe('who may take it', () => {
  test.each([
    ['active', aVolunteer(), 'ok'],
    ['not in the register', undefined, 'errands.not_volunteer'],
    ['waiting', aVolunteer({ status: 'waiting' }), 'errands.not_volunteer'],
    ['of another station', aVolunteer({ stationIds: ['selsewhere'] }), 'not_found'],
    ['her own need', aVolunteer({ accountId: wang.id }), 'not_found'],
  ])('%s', (_name, volunteer, wanted) => {
    expect(code(mayTake(anErrand(), volunteer, MONDAY))).toBe(wanted)
  })

  test('nobody, before its words have passed', () => {
    const text = someWords('帮取一盒药', { check: 'unchecked' })
    expect(code(mayTake(anErrand({ text }), aVolunteer(), MONDAY))).toBe('not_found')
  })

  test('a course counts until its last day, and comes before skills', () => {
    const escort = anErrand({ course: 'escort', skills: ['escort', 'driving'] })
    expect(lackingOf(escort, aVolunteer(), MONDAY)).toEqual({ course: 'escort' })
    expect(lackingOf(escort, theLin(), MONDAY)).toEqual({ skill: 'driving' })
    const until = theLin().courses[0]?.until ?? 0
    expect(lackingOf({ course: 'escort', skills: [], needsEntry: true }, theLin(), until - 1)).toBeUndefined()
    expect(lackingOf({ course: 'escort', skills: [], needsEntry: true }, theLin(), until)).toEqual({
      ...{ course: 'escort', isOver: true },
    })
    expect([escort, anErrand()].map((one) => courseEnd(one, theLin()))).toEqual([until, Infinity])
    expect(courseEnd(escort, aVolunteer())).toBe(0)
    expect(mayTake(escort, theLin(), MONDAY)).toEqual({
      refused: 'errands.lacking',
      detail: { skill: 'driving' },
    })
  })

  test('a minor goes into nobody’s flat, whatever she has learnt', () => {
    const young = theLin({ ageBand: 'minor' })
    const inside = anErrand({ course: 'escort', needsEntry: true })
    expect(lackingOf(inside, young, MONDAY)).toEqual({ age: 'adult' })
    expect(lackingOf({ ...inside, needsEntry: false }, young, MONDAY)).toBeUndefined()
    expect(mayTake(inside, young, MONDAY)).toEqual({ refused: 'errands.lacking', detail: { age: 'adult' } })
  })

  test.each([
    ['free', anErrand(), MONDAY, 'ok'],
    ['gone', inHand({ helpers: [going(lin.id)] }), MONDAY, 'errands.taken'],
    ['mine', inHand(), MONDAY, 'errands.already_yours'],
    ['done', finished(), MONDAY, 'errands.over'],
    ['too late', anErrand(), NOON, 'errands.over'],
  ])('why not: %s', (_name, errand, at, wanted) => {
    expect(code(whyNotGrabbed(errand, xu.id, at))).toBe(wanted)
  })

  test('why not: no volunteer any more, by a pass from before; looked at afresh she may again', () => {
    const barred = anErrand({ barredIds: [xu.id] })
    expect(code(whyNotGrabbed(barred, xu.id, MONDAY, true))).toBe('errands.taken')
    expect(code(whyNotGrabbed(barred, lin.id, MONDAY, true))).toBe('ok')
    expect(code(whyNotGrabbed(barred, xu.id, MONDAY))).toBe('ok')
  })
})

describe('giving it back', () => {
  const given = { code: 'ill' as const, earlier: 0 }
  test('the place is free, and door and phone are closed', () => {
    const { next, facts } = yes(release(inHand(), xu.id, { ...given, words: '腰闪了' }, MONDAY))
    expect(next).toMatchObject({
      ...{ freePlaces: 1, helpers: [] },
      left: [{ accountId: xu.id, at: MONDAY, how: 'ill', words: '腰闪了' }],
    })
    expect(goingHelper(next, xu.id)).toBeUndefined()
    expect(facts[0]?.detail).toEqual({ displayName: '许师傅', code: 'ill', times: 1 })
  })
  test('the second time in thirty days is noted', () => {
    const { facts } = yes(release(inHand(), xu.id, { ...given, earlier: 1 }, MONDAY))
    expect(facts[0]?.detail?.['times']).toBe(2)
    const left = [
      { accountId: xu.id, displayName: '许师傅', at: MONDAY, how: 'busy' as const },
      { accountId: xu.id, displayName: '许师傅', at: MONDAY, how: 'lapsed' as const },
      { accountId: xu.id, displayName: '许师傅', at: MONDAY, how: 'stopped' as const },
      { accountId: lin.id, displayName: '小林', at: MONDAY, how: 'busy' as const },
    ]
    expect(releasesOf([{ left }], xu.id, MONDAY + 30 * DAY_MS - 1)).toBe(1)
    expect(releasesOf([{ left }], xu.id, MONDAY + 30 * DAY_MS)).toBe(0)
  })
  test('no volunteer any more: free for others, and the station reads why', () => {
    const { next, facts } = yes(stop(inHand(), xu.id, MONDAY))
    expect(next).toMatchObject({
      ...{ status: 'open', freePlaces: 1, helpers: [] },
      left: [{ accountId: xu.id, displayName: '许师傅', at: MONDAY, how: 'stopped' }],
    })
    expect(facts).toEqual([
      {
        fact: 'errand.released',
        detail: { displayName: '许师傅', code: 'stopped', helperIds: [xu.id] },
      },
    ])
  })
  test.each([
    ['somebody else', inHand(), lin.id],
    ['finished already', finished(), xu.id],
    ['taken back', inHand({ status: 'cancelled' }), xu.id],
  ])('not in hand: %s', (_name, errand, personId) => {
    expect(code(release(errand, personId, given, MONDAY))).toBe('errands.not_in_hand')
    expect(code(stop(errand, personId, MONDAY))).toBe('errands.not_in_hand')
    expect(code(finish(errand, personId, aReport()))).toBe('errands.not_in_hand')
  })
})

describe('finishing', () => {
  const bought = inHand({ payer: 'station', costLimitFen: 6000 })
  test.each([
    ['as planned', inHand(), {}, 'ok'],
    ['twice as long', inHand(), { minutesUsed: 30 }, 'ok'],
    ['longer than that', inHand(), { minutesUsed: 31 }, 'errands.minutes_over'],
    ['something was bought', bought, { costFen: 6000, photoIds: ['preceipt'] }, 'ok'],
    ['dearer than that', bought, { costFen: 6001, photoIds: ['preceipt'] }, 'errands.cost_over'],
    ['bought where nothing is', inHand(), { costFen: 1 }, 'errands.cost_over'],
    ['no receipt', bought, { costFen: 1 }, 'errands.receipt_needed'],
  ])('%s', (_name, errand, over, wanted) => {
    expect(code(finish(errand, xu.id, aReport(over)))).toBe(wanted)
  })
  test('the last one ends it', () => {
    const { next, facts } = yes(finish(bought, xu.id, aReport({ photoIds: ['preceipt'] })))
    expect(next).toMatchObject({ status: 'done', doneAt: MONDAY + HOUR, allPhotoIds: ['preceipt'] })
    expect(facts).toEqual([{ fact: 'errand.finished', detail: { displayName: '许师傅', isLast: true } }])
  })
  test.each([
    ['another is on the way', { freePlaces: 0, helpers: [going(xu.id), going(lin.id)] }],
    ['another is looked for', { freePlaces: 1, helpers: [going(xu.id)] }],
  ])('not the last: %s', (_name, over) => {
    const { next, facts } = yes(finish(anErrand({ places: 2, ...over }), xu.id, aReport()))
    expect(next.status).toBe('open')
    expect(next.doneAt).toBeUndefined()
    expect(facts[0]?.detail?.['isLast']).toBe(false)
  })
})

describe('the word of the resident', () => {
  test('each helper has the minutes that were used, a fact for each', () => {
    const two = finished({
      helpers: [
        aHelper({ state: 'done', report: aReport({ minutesUsed: 25 }) }),
        aHelper({ accountId: lin.id, state: 'done' }),
      ],
    })
    const { next, facts } = yes(confirm(two, wang.id))
    expect(next.status).toBe('confirmed')
    expect(next.confirmReason).toBeUndefined()
    expect(facts).toEqual([
      { fact: 'errand.confirmed', detail: { accountId: xu.id, creditMinutes: 25 } },
      { fact: 'errand.confirmed', detail: { accountId: lin.id, creditMinutes: 0 } },
    ])
    expect(yes(confirm(two, liu.id, '电话里问过')).next.confirmReason).toBe('电话里问过')
  })
  test.each([
    ['not done yet', inHand(), wang.id, 'errands.not_done_yet'],
    ['said already', finished({ status: 'confirmed' }), wang.id, 'errands.over'],
    ['his own', finished(), xu.id, 'errands.own_errand'],
  ])('%s', (_name, errand, personId, wanted) => {
    expect(code(confirm(errand, personId))).toBe(wanted)
  })

  const words = someWords('少了一盒')
  test('not done after all: the same helper has it again, what he said before stays', () => {
    const { next, facts } = yes(sendBack(finished(), words, NOON - 1))
    expect(next).toMatchObject({ status: 'open', endsAt: NOON, sentBack: words })
    expect(next.doneAt).toBeUndefined()
    expect(goingHelper(next, xu.id)?.report).toEqual(aReport())
    expect(facts).toEqual([{ fact: 'errand.sent_back', detail: { helperIds: [xu.id] } }])
  })
  test('after its time, until the same time the next day', () => {
    expect(yes(sendBack(finished(), words, NOON)).next.endsAt).toBe(NOON + DAY_MS)
    expect(code(sendBack(inHand(), words, MONDAY))).toBe('errands.not_done_yet')
    expect(code(sendBack(finished({ status: 'cancelled' }), words, MONDAY))).toBe('errands.over')
  })
})
