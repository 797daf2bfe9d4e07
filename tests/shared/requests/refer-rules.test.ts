import type { Decision } from '../../../shared/kernel/record'
import { isRefused } from '../../../shared/kernel/refusal'
import type { Request } from '../../../shared/requests/model'
import type { StaffAct } from '../../../shared/requests/moved'
import type { PassablePart } from '../../../shared/requests/parts'
import { moveTo, refer, referralEnded, referralTaken } from '../../../shared/requests/refer-rules'
import { asReadBy, asReceived, hasCome, partWords, sayParts } from '../../../shared/requests/referred'
import { passedOnIn, partsIn, tellReferral } from '../../../shared/requests/referral-told'
import { chen, DAY, fenglin, guoyuan, HOUR, MONDAY, zhao } from '../../world/people'
import { aLine, aRequest, someWords } from '../../world/requests'

const at = MONDAY + HOUR
const act: StaffAct = {
  ...{ personId: chen.id, parties: ['assignee', 'colleague'], at },
  staff: { accountId: chen.id, displayName: '陈禾' },
}
const to = { referralId: 'flamp', toName: '果园新村社工站', parts: ['calledName'] } as const
const taker = { accountId: zhao.id, displayName: '赵宁' }
const hours = [{ weekday: 1, openMinute: 9 * 60, closeMinute: 17 * 60 }]
const taking = {
  ...{ station: { _id: guoyuan, openingHours: hours }, at },
  ...{ route: { accountId: zhao.id, reason: 'least_loaded' as const }, assignee: taker },
}
const open = (over: Partial<Request> = {}) =>
  aRequest({ status: 'working', referralId: 'flamp', isReferred: true, ...over })

function done<T>(answer: Decision<T> | { refused: string }): Decision<T> {
  if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer as Decision<T>
}

describe('passing on', () => {
  test.each(['waiting', 'working', 'asking'] as const)('from %s: the work has begun', (status) => {
    const { next, facts } = done(refer(aRequest({ status }), act, to))
    expect(next).toMatchObject({
      status: 'working',
      referralId: 'flamp',
      isReferred: true,
      stationId: fenglin,
    })
    expect(facts).toEqual([{ fact: 'request.referred', detail: { ...to, displayName: '陈禾' } }])
  })
  test('not twice at a time, and again when it has come back', () => {
    expect(refer(open(), act, to)).toMatchObject({ refused: 'referrals.already' })
    const { next } = done(referralEnded(open(), to, 'declined'))
    expect(done(refer(next, act, { ...to, referralId: 'fnext' })).next.referralId).toBe('fnext')
  })
  test('what has ended, and what lies with a colleague, says so first', () => {
    expect(refer(open({ status: 'closed' }), act, to)).toMatchObject({ refused: 'requests.not_now' })
    expect(refer(open(), { ...act, parties: ['colleague'] }, to)).toMatchObject({
      refused: 'requests.not_yours',
    })
  })
})

describe('a station takes it over', () => {
  test('whole: station, circle, person and hours; what was arranged before is gone', () => {
    const before = open({
      kind: 'child',
      visitAt: at + DAY,
      callerHash: 'hash',
      circle: `${fenglin}.children`,
    })
    const { next, facts } = done(moveTo(before, to, taking))
    expect(next).toMatchObject({
      ...{ stationId: guoyuan, circle: `${guoyuan}.children`, assignee: taker, openingHours: hours },
      referred: { referralId: 'flamp', fromStationId: fenglin, at, parts: ['calledName'] },
    })
    for (const gone of ['visitAt', 'callerHash', 'isReferred']) expect(next).not.toHaveProperty(gone)
    expect(facts).toEqual([
      { fact: 'request.referral_accepted', detail: { toName: to.toName, isMoved: true } },
      {
        fact: 'request.assigned',
        detail: { reason: 'least_loaded', to: zhao.id, displayName: '赵宁' },
      },
    ])
  })
  test('the time counts on', () => {
    const before = open({ openingHours: hours })
    const { clock } = done(moveTo(before, to, taking)).next
    expect(clock).toMatchObject({ startedAt: before.clock.startedAt, runningSince: at, spentMinutes: 60 })
    const standing = { ...before.clock, spentMinutes: 7 }
    const { runningSince: _, ...stands } = standing
    expect(done(moveTo(open({ clock: stands }), to, taking)).next.clock).toEqual(stands)
  })
  test('a station without anybody: it waits for whoever comes', () => {
    const { next, facts } = done(
      moveTo(open(), to, { ...taking, route: { reason: 'nobody' }, assignee: undefined }),
    )
    expect(next).not.toHaveProperty('assignee')
    expect(facts[1]).toEqual({ fact: 'request.assigned', detail: { reason: 'nobody' } })
  })
  test.each([
    ['has ended', open({ status: 'resolved' })],
    ['was passed on anew', open({ referralId: 'fother' })],
  ])('not when it %s', (_what, request) => {
    expect(moveTo(request, to, taking)).toEqual({ refused: 'referrals.over' })
    expect(referralTaken(request, to)).toEqual({ refused: 'referrals.over' })
  })
})

test('an office or a partner takes it: nothing moves', () => {
  const request = open()
  expect(referralTaken(request, to)).toEqual({
    next: request,
    facts: [{ fact: 'request.referral_accepted', detail: { toName: to.toName } }],
  })
})

test.each(['declined', 'returned', 'withdrawn'] as const)('%s: the station goes on', (how) => {
  const { next, facts } = referralEnded(open(), to, how)
  expect(next).not.toHaveProperty('isReferred')
  expect(facts).toEqual([
    { fact: `request.referral_${how}`, detail: { toName: to.toName, displayName: '陈禾' } },
  ])
  const { assignee: _, ...nobodys } = open({ status: 'closed' })
  expect(referralEnded(nobodys, to, how).facts).toEqual([
    { fact: 'request.referral_over', detail: { toName: to.toName } },
  ])
})

describe('what the station that took it over reads', () => {
  const before = MONDAY
  const whole = open({
    text: someWords('号码〔号码已收起〕', { sealedWords: 'sealed' }),
    photoIds: ['pone'],
    ...{ urgencyReason: someWords('怕摔'), rating: { stars: 3, ratedAt: before } },
    filedBy: { accountId: chen.id, displayName: '陈禾', as: 'worker' },
    spot: { hazard: 'light', words: '3 号楼门口' },
    talk: [
      aLine({ id: 'lold', at: before, photoIds: ['ptwo'], sealedWords: 'sealed' }),
      aLine({ id: 'lnote', at: before, kind: 'note' }),
      aLine({ id: 'lcall', at: before, kind: 'call' }),
      aLine({ id: 'lnew', at, photoIds: ['pthree'], sealedWords: 'sealed' }),
      aLine({ id: 'lnewnote', at, kind: 'note' }),
    ],
    log: ['request.submitted', 'request.urgency_set', 'request.accepted'].map((fact, index) => ({
      ...{ id: `e${index}`, fact, at: before, by: chen.id },
    })),
  })
  const took = (...parts: readonly PassablePart[]) => ({
    ...whole,
    referred: { referralId: 'flamp', fromStationId: fenglin, at, parts },
  })
  test('what never moved is read whole', () => {
    expect(asReceived(whole)).toBe(whole)
    expect(hasCome(whole, 'phone')).toBe(true)
  })
  test('nothing chosen: only what was said since', () => {
    const read = asReceived(took())
    expect(read).toMatchObject({
      ...{ sealedPlace: '', photoIds: [], allPhotoIds: ['pthree'] },
      text: { words: '', check: 'passed' },
    })
    expect(read.talk.map((line) => line.id)).toEqual(['lnew', 'lnewnote'])
    expect(read.talk[0]).toHaveProperty('sealedWords')
    expect(read.log.map((entry) => entry.fact)).toEqual(['request.submitted'])
    for (const gone of ['urgencyReason', 'rating', 'filedBy', 'spot']) expect(read).not.toHaveProperty(gone)
    expect(read.text).not.toHaveProperty('sealedWords')
  })
  test('words and talk without the phone: the numbers in them stay folded', () => {
    const read = asReceived(took('words', 'talk', 'place'))
    expect(read.talk.map((line) => line.id)).toEqual(['lold', 'lnew', 'lnewnote'])
    expect(read.text).toMatchObject({ words: '号码〔号码已收起〕' })
    expect(read.text).not.toHaveProperty('sealedWords')
    expect(read.talk[0]).toMatchObject({ photoIds: [] })
    expect(read.talk[0]).not.toHaveProperty('sealedWords')
    expect(read).toHaveProperty('spot')
    expect(read.sealedPlace).toBe(whole.sealedPlace)
  })
  test('everything chosen: all but what was among the former colleagues', () => {
    const read = asReceived(took('words', 'talk', 'photos', 'phone'))
    expect(read.text).toHaveProperty('sealedWords')
    expect(read.allPhotoIds).toEqual(['pone', 'ptwo', 'pthree'])
    expect(read.talk.map((line) => line.id)).toEqual(['lold', 'lnew', 'lnewnote'])
  })
  test('what the new station set itself it reads', () => {
    const set = { id: 'eset', fact: 'request.urgency_set', at, by: zhao.id }
    const moved = took()
    const read = asReceived({ ...moved, log: [...moved.log, set], rating: { stars: 5, ratedAt: at } })
    expect(read).toMatchObject({ urgencyReason: { words: '怕摔' }, rating: { stars: 5 } })
  })
  test('whoever asked reads all of it, at whatever station she works', () => {
    const moved = took()
    expect(asReadBy(['author'], moved)).toBe(moved)
    expect(asReadBy(['author', 'assignee', 'colleague'], moved)).toBe(moved)
    expect(asReadBy(['colleague'], moved)).toEqual(asReceived(moved))
    expect(asReadBy(['joiner'], moved)).toBe(moved)
  })
})

describe('what the resident is told', () => {
  const detail = { toName: '街道民政科', parts: ['calledName', 'phone'] }
  const facts = [
    'request.referred',
    'request.referral_accepted',
    'request.referral_declined',
    'request.referral_returned',
    'request.referral_withdrawn',
  ] as const
  test('every step in words, to whom and what', () => {
    const told = facts.map((fact) => tellReferral(fact, detail, '小陈'))
    expect(told[0]).toEqual({ title: '小陈转给了街道民政科', note: '只转了这些：称呼、电话' })
    expect(new Set(told.map(({ title }) => title)).size).toBe(facts.length)
    expect(tellReferral('request.referral_accepted', { ...detail, isMoved: true }, '小陈').note).toBe(
      '以后由他们接着办',
    )
    expect(tellReferral('request.referred', {}, '小陈').title).toBe('小陈转给了别处')
  })
  test('what was passed on last stands until it comes back', () => {
    const step = (fact: string, more: object = {}) => ({ fact, detail: { ...detail, ...more } })
    expect(passedOnIn([])).toBeUndefined()
    expect(passedOnIn([{ fact: 'request.referred', detail: {} }])).toBeUndefined()
    const passed = { toName: '街道民政科', parts: ['calledName', 'phone'] }
    expect(passedOnIn([step('request.referred')])).toEqual(passed)
    expect(passedOnIn([step('request.referred'), step('request.referral_returned')])).toEqual(passed)
    for (const fact of ['request.referral_declined', 'request.referral_withdrawn']) {
      expect(passedOnIn([step('request.referred'), step(fact)])).toBeUndefined()
      expect(passedOnIn([step('request.referred'), step(fact), step('request.referred')])).toEqual(passed)
    }
  })
  test('parts in the order in which they are always said', () => {
    expect(partsIn({ parts: ['phone', 'nonsense', 'calledName'] })).toEqual(['calledName', 'phone'])
    expect(partsIn({})).toEqual([])
    expect(sayParts([])).toBe('只有事情的种类')
    expect(sayParts(Object.keys(partWords) as PassablePart[])).toBe(Object.values(partWords).join('、'))
  })
})
