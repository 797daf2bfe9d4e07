import type { Spot, Status } from '../../../shared/requests/model'
import { statuses } from '../../../shared/requests/model'
import { isOpenStatus } from '../../../shared/requests/moves'
import {
  isMaybeSame,
  joinRefusal,
  metresBetween,
  sameReports,
  sayDistance,
  type Sighting,
  urgencyOf,
} from '../../../shared/requests/spot-rules'
import { chen, communities, DAY, liu, MONDAY, wang } from '../../world/people'
import { aHazard, gate, north } from '../../world/reports'
import { aRequest } from '../../world/requests'

const now = MONDAY
const seen = (spot: Partial<Spot> = {}, communityCode: string = communities.fenglinli): Sighting => ({
  spot: { hazard: 'road', words: '门卫室旁边', ...gate, ...spot },
  communityCode,
})
/** Without degrees: only words. */
const said = (words: string, placeId?: string): Spot => ({
  hazard: 'road',
  words,
  ...(placeId === undefined ? {} : { placeId }),
})

describe('metres as the crow flies', () => {
  test.each([
    ['nowhere else', gate, 0, 0.001],
    ['one degree of latitude', { ...gate, latitude: gate.latitude + 1 }, 111_195, 1],
    ['one degree of longitude at this latitude', { ...gate, longitude: gate.longitude + 1 }, 86_140, 60],
    ['thirty metres', north(30), 30, 0.01],
  ])('%s', (_what, there, metres, within) => {
    expect(Math.abs(metresBetween(gate, there) - metres)).toBeLessThanOrEqual(within)
  })

  test('across the date line it is a step, not the way round', () => {
    const metres = metresBetween({ latitude: 0, longitude: 179.9999 }, { latitude: 0, longitude: -179.9999 })
    expect(metres).toBeLessThan(30)
  })
})

describe('maybe the same', () => {
  const spotAt = (metres: number): Spot => ({ hazard: 'road', words: '小区东门口', ...north(metres) })

  test.each([
    ['30 metres, same kind, today', aHazard({ spot: spotAt(30) }), true],
    ['50 metres', aHazard({ spot: spotAt(49.9) }), true],
    ['60 metres', aHazard({ spot: spotAt(60) }), false],
    [
      '60 metres, though the words are the same',
      aHazard({ spot: { ...spotAt(60), words: '门卫室旁边' } }),
      false,
    ],
    ['another community across the street', aHazard({ communityCode: communities.huaianli }), true],
    ['seven days', aHazard({ createdAt: now - 7 * DAY }), true],
    ['eight days', aHazard({ createdAt: now - 8 * DAY }), false],
    ['another kind', aHazard({ spot: { ...spotAt(30), hazard: 'water' } }), false],
    ['ended', aHazard({ status: 'resolved' }), false],
    ['a request that is no report', aRequest({ kind: 'hazard', createdAt: now }), false],
  ])('%s', (_what, known, is) => {
    expect(isMaybeSame(seen(), known, now)).toBe(is)
  })

  const { spot: _, ...elsewhere } = seen()
  test.each([
    ['the same words', said('3 号楼门口'), said('3号楼门口'), true],
    ['other words', said('3 号楼门口'), said('5 号楼门口'), false],
    ['one code, other words', said('东门', 'pgate'), said('大门口', 'pgate'), true],
    ['two codes', said('东门', 'pgate'), said('西门', 'pback'), false],
    ['one of them says exactly where', said('东门'), { ...said('东门'), ...gate }, true],
    ['half a pair of degrees is no place', said('东门'), { ...said('东门'), latitude: 10 }, true],
  ])('without degrees: %s', (_what, spot, known, is) => {
    expect(isMaybeSame({ ...elsewhere, spot }, aHazard({ spot: known }), now)).toBe(is)
  })

  test('the same words in another community are another place', () => {
    const known = aHazard({ spot: said('东门', 'pgate'), communityCode: communities.huaianli })
    expect(isMaybeSame({ ...elsewhere, spot: said('东门', 'pgate') }, known, now)).toBe(false)
  })
})

test('the nearest first, five at the most', () => {
  const at = (metres: number) =>
    aHazard({ _id: `r${metres}`, spot: { hazard: 'road', words: '路上', ...north(metres) } })
  const found = sameReports(seen(), [45, 10, 70, 30, 20, 40, 5].map(at), now)
  expect(found.map(({ request }) => request._id)).toEqual(['r5', 'r10', 'r20', 'r30', 'r40'])
  const named = aHazard({ _id: 'rnamed', spot: said('门卫室旁边') })
  expect(sameReports(seen(), [at(30), named], now)).toEqual([
    { request: named, metres: undefined },
    expect.objectContaining({ metres: expect.closeTo(30, 1) as unknown }),
  ])
})

test.each([
  [undefined, '同一个地方'],
  [0, '大约 10 米'],
  [14, '大约 10 米'],
  [31.4, '大约 30 米'],
])('%s metres in words', (metres, words) => expect(sayDistance(metres)).toBe(words))

test('a bare wire and a fire hazard do not wait', () => {
  expect([urgencyOf('wire'), urgencyOf('fire'), urgencyOf('road')]).toEqual(['urgent', 'urgent', 'soon'])
})

describe('who can say "I saw it, too"', () => {
  test.each([
    ['whoever reported it', aHazard(), liu.id, 'requests.own_report'],
    ['whoever has joined', aHazard({ joinerIds: [wang.id] }), wang.id, 'requests.already_joined'],
    [
      'whoever has joined, even when it is over',
      aHazard({ joinerIds: [wang.id], status: 'closed' }),
      wang.id,
      'requests.already_joined',
    ],
    ['a neighbour', aHazard(), wang.id, undefined],
    ['a worker who lives there', aHazard(), chen.id, undefined],
  ])('%s', (_who, request, personId, refused) => {
    expect(joinRefusal(request, personId)?.refused).toBe(refused)
  })

  test.each(statuses)('%s: exactly while it is open', (status: Status) => {
    const refused = joinRefusal(aHazard({ status }), wang.id)?.refused
    expect(refused).toBe(isOpenStatus(status) ? undefined : 'requests.report_ended')
  })
})
