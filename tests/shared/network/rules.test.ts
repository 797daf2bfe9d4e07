import { findDivisions } from '../../../cloudfunctions/deploy/divisions-file'
import { stationsOfCity } from '../../../emulator/demo/city-stations'
import {
  canOversee,
  type Candidate,
  closesAt,
  coverageOf,
  mustHaveStation,
  route,
} from '../../../shared/network/rules'
import type { DeskName, Post } from '../../../shared/people/model'

describe('F2: coverage counts streets, not stations', () => {
  const tianjin = findDivisions('天津市') ?? []
  const stations = stationsOfCity(tianjin)

  test('249 stations, three of them for two streets each, cover 252 of 252 streets', () => {
    const shared = stations.filter((station) => station.streetCodes.length > 1)
    expect(shared.map((station) => station.streetCodes)).toEqual([
      ['120111003', '120111004'],
      ['120113006', '120113007'],
      ['120114001', '120114006'],
    ])
    expect(coverageOf(tianjin, stations)).toEqual({ streets: 252, covered: 252, stations: 249, missing: [] })
  })

  test('without one station its streets are listed as missing', () => {
    const left = stations.filter((station) => !station.streetCodes.includes('120113007'))
    expect(coverageOf(tianjin, left)).toEqual({
      streets: 252,
      covered: 250,
      stations: 248,
      missing: ['120113006', '120113007'],
    })
  })

  test('a street that needs no station, or is covered twice, changes no count', () => {
    const park = { streetCodes: ['120113400', '120113006'] }
    expect(coverageOf(tianjin, [...stations, park])).toMatchObject({
      streets: 252,
      covered: 252,
      stations: 250,
    })
  })
})

test.each([
  ['劝业场街道', true],
  ['天穆镇', true],
  ['上仓乡', true],
  ['天津港保税区', false],
  ['红旗农场', false],
  ['镇江工业园', false],
])('%s must have a station: %s', (name, must) => {
  expect(mustHaveStation(name)).toBe(must)
})

describe('route', () => {
  const open: readonly DeskName[] = ['social', 'property', 'volunteers']
  const worker = (accountId: string, openRequests: number, ...communityCodes: string[]): Candidate => ({
    ...{ accountId, role: 'worker', communityCodes, desks: open, openRequests },
  })
  const holding = (one: Candidate, ...desks: DeskName[]): Candidate => ({ ...one, desks })
  const head: Candidate = {
    ...{ accountId: 'head', role: 'head', communityCodes: [], openRequests: 0 },
    desks: [...open, 'children', 'counsel'],
  }
  const repair = (communityCode: string) => ({ communityCode, kind: 'repair' as const })
  const child = (communityCode: string) => ({ communityCode, kind: 'child' as const })

  test('the worker of the community gets it, however much lies there', () => {
    const team = [worker('chen', 30, '1', '2'), worker('li', 0, '3'), head]
    expect(route(team, repair('2'))).toEqual({ accountId: 'chen', reason: 'community' })
  })
  test('of two workers of one community the less loaded', () => {
    expect(route([worker('chen', 3, '1'), worker('li', 2, '1')], repair('1')).accountId).toBe('li')
  })
  test('a community without its own worker goes to the least loaded; the first of equals', () => {
    const team = [head, worker('chen', 4), worker('li', 1), worker('zhao', 1)]
    expect(route(team, repair('9'))).toEqual({ accountId: 'li', reason: 'least_loaded' })
  })
  test('no worker: the head, and it says so', () => {
    expect(route([head], repair('1'))).toEqual({ accountId: 'head', reason: 'head' })
    expect(route([head], child('1'))).toEqual({ accountId: 'head', reason: 'head' })
  })
  test('nobody at all', () => {
    expect(route([], repair('1'))).toEqual({ reason: 'nobody' })
  })

  describe('by desk (E9)', () => {
    const li = holding(worker('li', 9, '3'), 'property', 'children')
    const chen = holding(worker('chen', 0, '1'), 'social')
    test('who holds it gets it, also where the community has another worker', () => {
      expect(route([chen, li, head], child('1'))).toEqual({ accountId: 'li', reason: 'desk' })
      expect(route([chen, li, head], { communityCode: '1', kind: 'hazard' }).accountId).toBe('li')
    })
    test('of those who hold it the one for the community', () => {
      const zhao = holding(worker('zhao', 0), 'children')
      expect(route([chen, li, zhao], child('3'))).toEqual({ accountId: 'li', reason: 'community' })
      expect(route([chen, li, zhao], child('9'))).toEqual({ accountId: 'zhao', reason: 'desk' })
    })
    test('nobody holds the closed one: the head, never a worker; without a head nobody', () => {
      expect(route([chen, head], child('1'))).toEqual({ accountId: 'head', reason: 'closed_desk' })
      expect(route([chen], child('1'))).toEqual({ reason: 'nobody' })
      expect(route([chen, li, head], { communityCode: '3', kind: 'mood' }).accountId).toBe('head')
    })
    test('nobody holds the open one: every worker may, as if there were no desks', () => {
      const errand = { kind: 'errand' as const }
      expect(route([chen, li, head], { ...errand, communityCode: '3' })).toEqual({
        ...{ accountId: 'li', reason: 'community' },
      })
      expect(route([chen, li, head], { ...errand, communityCode: '9' })).toEqual({
        ...{ accountId: 'chen', reason: 'least_loaded' },
      })
    })
  })
})

describe('closesAt', () => {
  const hours = [
    { weekday: 1, openMinute: 510, closeMinute: 720 },
    { weekday: 1, openMinute: 840, closeMinute: 1050 },
  ]
  test.each([
    [1, 509, undefined],
    [1, 510, 720],
    [1, 719, 720],
    [1, 720, undefined],
    [1, 900, 1050],
    [2, 900, undefined],
  ])('weekday %i, minute %i: %s', (weekday, minute, closing) => {
    expect(closesAt(hours, weekday, minute)).toBe(closing)
  })
})

describe('canOversee: the own subtree', () => {
  const post = (role: Post['role'], areaCode?: string, endedAt?: number): Post => ({
    id: 'p1',
    role,
    communityCodes: [],
    displayName: '周老师',
    since: 1,
    ...(areaCode === undefined ? {} : { areaCode }),
    ...(endedAt === undefined ? {} : { endedAt }),
  })
  test.each([
    ['a supervisor of the city, one of its districts', post('supervisor', '1201'), '120113', true],
    ['a supervisor of a district, the whole city', post('supervisor', '120113'), '1201', false],
    ['a supervisor of a district, another district', post('supervisor', '120113'), '120111', false],
    ['a supervisor of nowhere', post('supervisor'), '120113', false],
    ['an ended post', post('supervisor', '1201', 9), '120113', false],
    ['an admin', post('admin'), '1201', true],
    ['a head', post('head', '1201'), '1201', false],
  ])('%s', (_, held, area, may) => {
    expect(canOversee([held], area)).toBe(may)
  })
})
