import type { LogEntry } from '../../../shared/kernel/record'
import { boardOf, namedOf } from '../../../shared/timebank/board'
import { ofErrand, ofSession, upToCorrection } from '../../../shared/timebank/credits'
import { reversalReasons, sourceKinds } from '../../../shared/timebank/model'
import { noticesOf } from '../../../shared/timebank/notices'
import {
  bookedFact,
  canReverse,
  consentBoard,
  minutesPerPointOf,
  monthOf,
  setRate,
  setRewardDays,
  setStars,
  starHoursOf,
  starsOf,
} from '../../../shared/timebank/rules'
import { sayMinutes, sayWhat } from '../../../shared/timebank/said'
import { booksOf, differencesOf } from '../../../shared/timebank/totals'
import { timebankRefusals } from '../../../shared/timebank/words'
import type { Volunteer } from '../../../shared/volunteers/model'
import { xu } from '../../world/errands'
import { MONDAY, zhou } from '../../world/people'
import { stationsOfWorld } from '../../world/places'
import { anAccountOf, theEntryOf } from '../../world/timebank'

const account = anAccountOf(xu, { minutes: 70, points: 2, carriedMinutes: 10 })
const entry = theEntryOf(account)
const [station] = stationsOfWorld
if (station === undefined) throw new Error('no station')
const code = (answer: unknown) => (answer as { refused?: string } | undefined)?.refused ?? 'ok'

describe('stars', () => {
  const hours = [100, 300]
  test.each([
    [0, { level: 0, next: { hours: 100, missingMinutes: 6000 } }],
    [5999, { level: 0, next: { hours: 100, missingMinutes: 1 } }],
    [6000, { level: 1, next: { hours: 300, missingMinutes: 12_000 } }],
    [18_000, { level: 2 }],
  ])('%s minutes', (minutes, wanted) => {
    expect(starsOf(minutes, hours)).toEqual(wanted)
  })
  test('fall back with the minutes: nothing is kept of them', () => {
    expect([6000, 5999].map((minutes) => starsOf(minutes, hours).level)).toEqual([1, 0])
  })
})

describe('settings of a station', () => {
  test('half an hour a point and 100 to 1500 hours, where it says nothing else', () => {
    expect([minutesPerPointOf({}), starHoursOf({})]).toEqual([30, [100, 300, 600, 1000, 1500]])
    expect([minutesPerPointOf({ minutesPerPoint: 20 }), starHoursOf({ starHours: [5] })]).toEqual([20, [5]])
  })
  test('the rate, the stars and how long an order waits are set, and it is written down', () => {
    expect(setRate(station, 20)).toEqual({
      next: { ...station, minutesPerPoint: 20 },
      facts: [{ fact: 'station.rate_set', detail: { minutesPerPoint: 20 } }],
    })
    expect(setStars(station, [50, 100])).toEqual({
      next: { ...station, starHours: [50, 100] },
      facts: [{ fact: 'station.stars_set', detail: { starHours: [50, 100] } }],
    })
    expect(setRewardDays(station, 30)).toEqual({
      next: { ...station, rewardDays: 30 },
      facts: [{ fact: 'station.reward_days_set', detail: { rewardDays: 30 } }],
    })
    for (const wrong of [
      [50, 50],
      [50, 40],
    ])
      expect(setStars(station, wrong)).toEqual({ refused: 'timebank.stars_not_rising' })
  })
})

describe('taking back', () => {
  test.each(sourceKinds)('%s', (kind) => {
    const isService = ['session', 'errand', 'correction'].includes(kind)
    const booked = theEntryOf(account, { source: { ...entry.source, kind } })
    expect(code(canReverse(booked, zhou.id))).toBe(isService ? 'ok' : 'timebank.not_reversible')
  })
  test('nobody takes back the own', () => {
    expect(code(canReverse(entry, xu.id))).toBe('timebank.own_entry')
  })
})

describe('the board', () => {
  test('with the name, and without', () => {
    expect(consentBoard(account, { isShown: true }, 'adult', MONDAY)).toEqual({
      next: { ...account, isOnBoard: true },
      facts: [{ fact: 'account.board_agreed' }],
    })
    expect(consentBoard({ ...account, isOnBoard: true }, { isShown: false }, 'adult', MONDAY)).toEqual({
      next: { ...account, isOnBoard: false },
      facts: [{ fact: 'account.board_withdrawn' }],
    })
  })
  test('a minor’s name with a guardian’s yes alone, and off without anybody’s', () => {
    const yes = { isShown: true, hasGuardianAgreed: true }
    for (const ageBand of ['child', 'minor'] as const) {
      for (const said of [{ isShown: true }, { ...yes, hasGuardianAgreed: false }])
        expect(code(consentBoard(account, said, ageBand, MONDAY))).toBe('timebank.guardian_needed')
      const next = { ...account, isOnBoard: true, guardianAgreedAt: MONDAY }
      expect(consentBoard(account, yes, ageBand, MONDAY)).toMatchObject({ next })
      // Another time she is asked again.
      const off = consentBoard(next, { isShown: false }, ageBand, MONDAY)
      expect(off).toMatchObject({ next: { isOnBoard: false } })
      expect(off).not.toHaveProperty('next.guardianAgreedAt')
    }
  })
  test('may be named: agreed, active, and of a minor a guardian too', () => {
    const one = (personId: string, isOnBoard = true, guardianAgreedAt?: number) => ({
      ...{ personId, isOnBoard },
      ...(guardianAgreedAt === undefined ? {} : { guardianAgreedAt }),
    })
    const active = { displayName: '小林', status: 'active' } as const
    const register = new Map<string, Pick<Volunteer, 'displayName' | 'status' | 'ageBand'>>([
      ['grown', active],
      ['silent', active],
      ['gone', { ...active, status: 'left' }],
      ['young', { ...active, ageBand: 'minor' }],
      ['agreed', { ...active, ageBand: 'child' }],
    ])
    const accounts = [
      ...[one('grown'), one('silent', false), one('gone'), one('young')],
      ...[one('agreed', true, MONDAY), one('unknown')],
    ]
    expect([...namedOf(accounts, register).keys()]).toEqual(['grown', 'agreed'])
  })
  test('names those who may be named, most minutes first; the others are counted', () => {
    const served = [
      { personId: 'a', minutes: 30 },
      { personId: 'b', minutes: 90 },
      { personId: 'c', minutes: 10 },
      { personId: 'd', minutes: 20 },
      { personId: 'e', minutes: 30 },
    ]
    const agreed = new Map([
      ['a', { displayName: '许师傅' }],
      ['b', { displayName: '小林' }],
      ['e', { displayName: '阿丁' }],
    ])
    expect(boardOf(served, agreed, 'a')).toEqual({
      rows: [
        { displayName: '小林', minutes: 90, isMe: false },
        { displayName: '阿丁', minutes: 30, isMe: false },
        { displayName: '许师傅', minutes: 30, isMe: true },
      ],
      unnamed: { people: 2, minutes: 30 },
    })
  })
})

describe('the books of a station', () => {
  test('from the sums of the legs', () => {
    expect(
      booksOf([
        { unit: 'minutes', book: 'account', total: 70 },
        { unit: 'minutes', book: 'service', total: -70 },
        { unit: 'points', book: 'account', total: 1 },
        { unit: 'points', book: 'issued', total: -2 },
        { unit: 'points', book: 'spent', total: 1 },
      ]),
    ).toEqual({
      ...{ bookedMinutes: 70, issuedPoints: 2, spentPoints: 1, heldPoints: 1 },
      sums: { minutes: 0, points: 0 },
    })
    expect(Object.is(booksOf([]).issuedPoints, 0)).toBe(true)
  })
  test('balances that are not what the entries say, by unit; what is owed counts below zero', () => {
    const agreeing = [
      { accountId: account._id, unit: 'minutes', total: 70 },
      { accountId: account._id, unit: 'points', total: 2 },
      { accountId: account._id, unit: 'carriedMinutes', total: 10 },
      { accountId: 'another', unit: 'minutes', total: 1 },
    ] as const
    expect(differencesOf(account, agreeing)).toEqual([])
    expect(differencesOf({ ...account, points: 0, owedPoints: 1 }, agreeing)).toEqual([
      { accountId: account._id, unit: 'points', balance: -1, entries: 2 },
    ])
    expect(differencesOf(account, []).map(({ unit }) => unit)).toEqual([
      'minutes',
      'points',
      'carriedMinutes',
    ])
  })
})

describe('what is to be credited', () => {
  const log = (id: string, fact: string, detail: object): LogEntry => ({
    ...{ id, fact, at: MONDAY, by: zhou.id },
    detail: { ...detail },
  })
  const confirmed = log('c:1', 'session.confirmed', {
    credits: [
      { accountId: 'axu', entryId: 'k1', creditMinutes: 60 },
      { accountId: 'alin', entryId: 'k2', creditMinutes: 0 },
    ],
  })
  const corrected = (id: string, entryId: string, correctionId: string, toMinutes: number) =>
    log(id, 'session.corrected', { accountId: 'axu', entryId, correctionId, fromMinutes: 1, toMinutes })
  const origin = { kind: 'session', id: 'x1' }

  test('an errand, once per helper', () => {
    const fact = log('c:1#2', 'errand.confirmed', { accountId: 'axu', creditMinutes: 20 })
    const source = { kind: 'errand', id: 'e1:axu', origin: { kind: 'errand', id: 'e1' } }
    expect(ofErrand('e1', fact)).toEqual({ personId: 'axu', minutes: 20, source })
    expect(() => ofErrand('e1', log('c:1', 'errand.confirmed', {}))).toThrow()
  })
  test('a session, for each helper', () => {
    expect(ofSession('x1', confirmed)).toEqual([
      { personId: 'axu', minutes: 60, source: { kind: 'session', id: 'x1:k1', origin } },
      { personId: 'alin', minutes: 0, source: { kind: 'session', id: 'x1:k2', origin } },
    ])
  })
  test('a correction brings everything before it along, of this helper alone and not what came later', () => {
    const second = corrected('c:4', 'k1', 'q2', 75)
    const all = [
      log('c:0', 'session.planned', {}),
      confirmed,
      corrected('c:2', 'k1', 'q1', 90),
      corrected('c:3', 'k2', 'q9', 30),
      second,
      corrected('c:5', 'k1', 'q3', 10),
    ]
    expect(upToCorrection('x1', all, second)).toEqual([
      { personId: 'axu', minutes: 60, source: { kind: 'session', id: 'x1:k1', origin } },
      { personId: 'axu', minutes: 90, source: { kind: 'correction', id: 'x1:k1:q1', origin } },
      { personId: 'axu', minutes: 75, source: { kind: 'correction', id: 'x1:k1:q2', origin } },
    ])
  })
})

describe('words', () => {
  test.each([
    [0, '0 分钟'],
    [45, '45 分钟'],
    [-120, '2 小时'],
    [150, '2 小时 30 分钟'],
  ])('%s', (minutes, said) => {
    expect(sayMinutes(minutes)).toBe(said)
  })
  test('for what it was: the same word is another thing with another origin', () => {
    expect(sayWhat('session', 'clinic')).toBe('活动：义诊')
    expect(sayWhat('errand', 'clinic')).toBe('跑腿：就医陪诊')
    expect(sayWhat('errand', undefined)).toBe('跑腿')
    expect(sayWhat('redemption', 'of another version')).toBe('时间宝盒')
  })
  test('the month is the one in China', () => {
    expect(monthOf(Date.UTC(2026, 1, 28, 17))).toBe('2026-03')
  })
  test('every refusal says what is possible next', () => {
    for (const words of Object.values(timebankRefusals)) {
      const said = typeof words === 'string' ? words : words({ points: 2, needed: 5 })
      expect(said).toMatch(/。.+。$/)
      expect(said).not.toMatch(/undefined|！|失败|错误/)
    }
  })
})

describe('notices', () => {
  const {
    _id: _,
    version: __,
    createdAt: ___,
    updatedAt: ____,
    log: _____,
    unsent: ______,
    ...fields
  } = entry
  const told = (over: Partial<typeof fields>, by = 'clock') => {
    const { fact, detail = {} } = bookedFact('j1', { ...fields, ...over })
    return noticesOf(account, { id: 'c:1', fact, at: MONDAY, by, detail: { ...detail } })
  }
  test('an errand: how much, for what, and the points it made', () => {
    expect(told({})).toEqual([
      {
        ...{ to: { personId: xu.id }, page: '/hours/account/index', template: 'requestMoved' },
        ...{ title: '记上了 1 小时 10 分钟', words: '跑腿：药品，添了 2 分。打开看看每一笔。' },
      },
    ])
    const { what: _what, ...rest } = fields
    const { fact, detail = {} } = bookedFact('j1', { ...rest, legs: rest.legs.slice(0, 2) })
    const bare = { id: 'c:1', fact, at: MONDAY, by: 'clock', detail: { ...detail } }
    expect(noticesOf(account, bare)).toMatchObject([{ words: '跑腿。打开看看每一笔。' }])
  })
  test.each(['session', 'correction', 'redemption', 'refund'] as const)('%s: somebody else tells', (kind) => {
    expect(told({ source: { ...entry.source, kind } })).toEqual([])
  })
  test.each(reversalReasons)('taken back by a head: %s', (reason) => {
    const [notice] = told({ reverses: 'j0', reason, source: { ...entry.source, kind: 'reversal' } }, zhou.id)
    expect(notice).toMatchObject({ title: '退回了 1 小时 10 分钟', to: { personId: xu.id } })
    expect(notice?.words).toMatch(/^\S+。打开看看是哪一笔/)
  })
  test('the clock takes back only to book anew, and does not speak of it', () => {
    expect(told({ reverses: 'j0' })).toEqual([])
  })
  test('the board is nobody’s news', () => {
    const fact = { id: 'c:1', fact: 'account.board_agreed', at: MONDAY, by: xu.id }
    expect(noticesOf(account, fact)).toEqual([])
  })
})
