import fc from 'fast-check'
import { isRefused } from '../../../shared/kernel/refusal'
import { byFit, fitOf, reasonOfHer, reasonToHer } from '../../../shared/volunteers/matching'
import { skills } from '../../../shared/volunteers/model'
import { noticesOf } from '../../../shared/volunteers/need-notices'
import {
  closeNeed,
  mayTakeNeed,
  openNeed,
  recheckNeed,
  releaseNeed,
  whyNotTaken,
} from '../../../shared/volunteers/need-rules'
import { needRefusals } from '../../../shared/volunteers/need-words'
import { volunteersRefusals } from '../../../shared/volunteers/words'
import { freeHelperSeats, offer, wantedOf } from '../../../shared/volunteers/service'
import { anEntry, aSession, someTerms, SUNDAY } from '../../world/activities'
import { anErrand, aVolunteer, lin, theLin, xu } from '../../world/errands'
import { aNeed, aTakenNeed } from '../../world/needs'
import { chen, communities, HOUR, MONDAY } from '../../world/people'

const refused = (answer: unknown) => (isRefused(answer) ? answer.refused : 'ok')
const talks = (over: Parameters<typeof aVolunteer>[0] = {}) => aVolunteer({ skills: ['company'], ...over })

describe('a need', () => {
  test('goes on the list open; closing says why, once', () => {
    const { status: _, ...draft } = aNeed()
    expect(openNeed(draft)).toMatchObject({ next: { status: 'open' }, facts: [{ fact: 'need.listed' }] })
    const closed = closeNeed(aNeed(), '搬走了')
    if (isRefused(closed)) throw new Error(closed.refused)
    expect(closed.next).toMatchObject({ status: 'closed', closeReason: '搬走了' })
    expect(refused(closeNeed(closed.next, ''))).toBe('volunteers.need_over')
  })
  test.each([
    ['nobody', undefined, 'volunteers.not_active'],
    ['waits for the station', talks({ status: 'waiting' }), 'volunteers.not_active'],
    ['far away', talks({ stationIds: ['sfar'] }), 'not_found'],
    ['cannot', talks({ skills: ['repair'] }), 'volunteers.need_lacking'],
    ['a minor, alone in a flat', talks({ ageBand: 'minor' }), 'volunteers.need_lacking'],
    ['can', talks(), 'ok'],
  ])('%s', (_who, volunteer, then) => {
    expect(refused(mayTakeNeed(aNeed(), volunteer, MONDAY))).toBe(then)
  })
  test('a minor may where it is not in a flat; a course counts until its last day', () => {
    const young = talks({ ageBand: 'minor' })
    expect(mayTakeNeed(aNeed({ needsEntry: false }), young, MONDAY)).toBeUndefined()
    const walk = aNeed({ skill: 'escort', course: 'escort' })
    const until = theLin().courses[0]?.until ?? 0
    expect(mayTakeNeed(walk, theLin(), until - 1)).toBeUndefined()
    const expired = mayTakeNeed(walk, theLin(), until)
    expect(expired).toMatchObject({
      ...{ refused: 'volunteers.need_lacking', detail: { course: walk.course, isOver: true } },
    })
    expect(volunteersRefusals['volunteers.need_lacking'](expired?.detail ?? {})).toMatch(/陪诊课过期/)
  })
  test.each([
    [aNeed(), 'ok'],
    [aTakenNeed(), 'volunteers.need_yours'],
    [aTakenNeed({ taker: { accountId: lin.id, displayName: '小林', at: 1 } }), 'volunteers.need_taken'],
    [aNeed({ status: 'closed' }), 'volunteers.need_over'],
  ])('whoever came too late hears why %#', (need, then) => {
    expect(refused(whyNotTaken(need, xu.id))).toBe(then)
  })
  test('what WeChat passes at last is seen; what it does not is off the list', () => {
    const unseen = aNeed({ check: 'unchecked', writerOpenid: 'openid' })
    expect(refused(mayTakeNeed(unseen, talks(), MONDAY))).toBe('not_found')
    expect(recheckNeed(unseen, 'passed').next).toMatchObject({ check: 'passed', status: 'open' })
    expect(recheckNeed(unseen, 'passed').next).not.toHaveProperty('writerOpenid')
    expect(recheckNeed(unseen, 'review').next).toMatchObject({ check: 'review', status: 'closed' })
    const closed = aNeed({ ...unseen, status: 'closed', closeReason: '搬走了' })
    expect(recheckNeed(closed, 'review').next).toMatchObject({ closeReason: '搬走了' })
  })
  test('whoever has it gives it back, nobody else', () => {
    const given = releaseNeed(aTakenNeed(), xu.id, 'released')
    if (isRefused(given)) throw new Error(given.refused)
    expect(given.next.status).toBe('open')
    expect(given.next).not.toHaveProperty('taker')
    expect(refused(releaseNeed(aTakenNeed(), lin.id, 'released'))).toBe('volunteers.need_not_yours')
    expect(refused(releaseNeed(aNeed(), xu.id, 'stopped'))).toBe('volunteers.need_not_yours')
    expect(refused(releaseNeed(aTakenNeed({ status: 'closed' }), xu.id, 'stopped'))).toBe(
      'volunteers.need_not_yours',
    )
  })
  test('who is told', () => {
    const told = (need: Parameters<typeof noticesOf>[0], fact: string, detail = {}) =>
      noticesOf(need, { id: 'x:1', fact, at: MONDAY, by: xu.id, detail }).map(
        ({ to, words }) => `${'personId' in to ? to.personId : ''} ${words}`,
      )
    const by = { displayName: '许师傅' }
    expect(told(aTakenNeed(), 'need.taken', by)).toEqual([expect.stringContaining(`${chen.id} 许师傅接了`)])
    expect(told(aNeed(), 'need.released', { ...by, how: 'released' })[0]).toContain('做不了了')
    expect(told(aNeed(), 'need.released', { ...by, how: 'stopped' })[0]).toContain('停下了')
    expect(told(aTakenNeed({ status: 'closed' }), 'need.closed')[0]).toContain(xu.id)
    expect(told(aNeed({ status: 'closed' }), 'need.closed')).toEqual([])
    expect(told(aNeed(), 'need.listed')).toEqual([])
    expect(told(aNeed(), 'need.rechecked', { isHeldBack: true })[0]).toContain(chen.id)
    expect(told(aNeed(), 'need.rechecked', { isHeldBack: false })).toEqual([])
  })
  test('why somebody may take nothing yet', () => {
    for (const why of ['unregistered', 'waiting', 'declined', 'left'])
      expect(needRefusals['volunteers.not_active']({ why })).toMatch(/。$/)
  })
})

describe('matching', () => {
  const wanted = wantedOf({ kind: 'need', need: aNeed() }, MONDAY)
  const fit = (over: Parameters<typeof aVolunteer>[0]) => fitOf(wanted, talks(over), MONDAY)

  test('why it is offered, in words', () => {
    expect(reasonToHer(fit({ freeTimes: ['tue.morning', 'sat.noon'] }), wanted)).toBe(
      '就在枫林里，周二上午您有空，您会陪伴聊天',
    )
    expect(reasonToHer(fit({}), wanted)).toBe('就在枫林里，您会陪伴聊天')
    expect(reasonToHer(fit({ freeTimes: ['sat.noon'], skills: [] }), wanted)).toBe('就在枫林里')
    expect(reasonOfHer(fit({ freeTimes: ['tue.morning'] }))).toBe('就住这个社区，周二上午有空，会陪伴聊天')
    expect(reasonOfHer(fit({}))).toBe('就住这个社区，没说过什么时候有空，会陪伴聊天')
    expect(
      reasonOfHer(fit({ freeTimes: ['sat.noon'], communityCode: communities.huaianli, skills: [] })),
    ).toBe('住同一个街道，说过的时间对不上')
  })
  test('nearness, then time, then skill; nothing lifts what one may not do', () => {
    const best = fit({ freeTimes: ['tue.morning'] })
    const unknown = fit({})
    const never = fit({ freeTimes: ['sat.noon'] })
    const far = fit({ freeTimes: ['tue.morning'], communityCode: communities.huaianli, areaCodes: [] })
    const young = fit({ freeTimes: ['tue.morning'], ageBand: 'child' })
    const cannot = fit({ freeTimes: ['tue.morning'], skills: [] })
    expect([young, cannot, far, never, unknown, best].sort(byFit)).toEqual([
      ...[best, unknown, never, far],
      ...[young, cannot],
    ])
    expect([young.lacking, cannot.lacking]).toEqual([{ age: 'adult' }, { skill: 'company' }])
  })
  test('whoever lacks something always comes last, however near and free', () => {
    const person = fc.record({
      skills: fc.subarray([...skills]),
      freeTimes: fc.subarray(['tue.morning', 'sat.noon'] as const),
      communityCode: fc.constantFrom(...Object.values(communities)),
      ageBand: fc.constantFrom('minor', 'adult', 'senior'),
    })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const lacking = people
          .map((one) => fit({ ...one, ageBand: one.ageBand as 'minor' }))
          .sort(byFit)
          .map((one) => one.lacking !== undefined)
        expect(lacking).toEqual([...lacking].sort())
      }),
    )
  })
})

describe('the list', () => {
  const session = aSession({ terms: someTerms({ helperSeats: 2 }) })
  const services = [
    { kind: 'need', need: aNeed() },
    { kind: 'session', session },
    { kind: 'errand', errand: anErrand() },
    { kind: 'errand', errand: anErrand({ _id: 'eescort', course: 'escort' }) },
  ] as const

  test('errands, helpers’ seats and needs side by side, the soonest first among equals; what is missing comes last', () => {
    const offered = offer(services, talks(), MONDAY)
    expect(offered.map(({ service, fit }) => [service.kind, fit.lacking !== undefined])).toEqual([
      ['need', false],
      ['errand', false],
      ['session', false],
      ['errand', true],
    ])
    expect(offered.at(-1)?.fit.lacking).toEqual({ course: 'escort' })
  })
  test('an errand that began is judged from now on', () => {
    const errand = anErrand({ startsAt: MONDAY, endsAt: MONDAY + 10 * HOUR })
    expect(wantedOf({ kind: 'errand', errand }, MONDAY + 6 * HOUR).times).toEqual([
      ...['mon.afternoon', 'mon.evening'],
    ])
  })
  test('a visit at home needs a grown-up and its course', () => {
    const visit = aSession({ terms: someTerms({ mode: 'home', course: 'care' }) })
    const of = wantedOf({ kind: 'session', session: visit }, MONDAY)
    expect(fitOf(of, talks({ ageBand: 'minor' }), MONDAY).lacking).toEqual({ age: 'adult' })
    expect(fitOf(of, talks(), MONDAY).lacking).toEqual({ course: 'care' })
  })
  test('a seat is offered while it is free, sign-up is open and she is not in', () => {
    const seats = (over: Parameters<typeof aSession>[0] = {}, at = SUNDAY - 48 * HOUR) =>
      freeHelperSeats({ ...session, ...over }, xu.id, at)
    const entry = anEntry({ part: 'helper', byId: lin.id })
    const mine = anEntry({ part: 'helper', byId: xu.id })
    expect(seats()).toBe(2)
    expect(seats({ entries: [entry], roster: [entry.key] })).toBe(1)
    expect(seats({ entries: [mine], roster: [mine.key] })).toBe(0)
    expect(seats({ entries: [mine], roster: [] })).toBe(2)
    expect(seats({ status: 'cancelled' })).toBe(0)
    expect(seats({}, session.closesAt)).toBe(0)
    expect(seats({}, session.opensAt - 1)).toBe(0)
  })
})
