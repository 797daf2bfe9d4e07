import { isRefused } from '../../../shared/kernel/refusal'
import { COMMUNITY_MAX, type CommunityPlaces } from '../../../shared/places/model'
import { placeIdOf } from '../../../shared/places/place-id'
import { add, canManage, type NewPlace, rename, retire } from '../../../shared/places/rules'

const communityCode = '120113900001'
const blank: CommunityPlaces = {
  ...{ _id: `k${communityCode}`, version: 0, createdAt: 0, updatedAt: 0, log: [], unsent: [] },
  ...{ communityCode, streetCode: '120113900', made: 0, places: [] },
}
const entrance = (building: string, of?: string): NewPlace => ({ kind: 'entrance', building, entrance: of })
const [first, second, third] = [1, 2, 3].map((n) => placeIdOf(communityCode, n)) as [string, string, string]

function after<T>(decision: { readonly next: T } | object): T {
  if (isRefused(decision) || !('next' in decision)) throw new Error(JSON.stringify(decision))
  return decision.next
}
const two = after<CommunityPlaces>(add(blank, [entrance('3 号楼', '1 单元'), entrance('3 号楼', '2 单元')]))

describe('adding', () => {
  test('each place gets the next id, and the fact counts them', () => {
    expect(two.places.map(({ id }) => id)).toEqual([first, second])
    expect(add(blank, [entrance('3 号楼')])).toMatchObject({
      facts: [{ fact: 'places.added', detail: { count: 1 } }],
    })
  })

  test('what is there already keeps its code, also twice in one go', () => {
    const next = after<CommunityPlaces>(
      add(two, [entrance('3 号楼', '2 单元'), entrance('4 号楼'), entrance('4 号楼')]),
    )
    expect(next.places.map(({ building, entrance: of }) => [building, of])).toEqual([
      ['3 号楼', '1 单元'],
      ['3 号楼', '2 单元'],
      ['4 号楼', undefined],
    ])
    expect(next.made).toBe(3)
  })

  test('a building and an entrance of it are two places, and 1 号楼 2 is not 1 号楼2', () => {
    expect(after<CommunityPlaces>(add(two, [entrance('3 号楼')])).made).toBe(3)
    expect(after<CommunityPlaces>(add(blank, [entrance('1', '23'), entrance('12', '3')])).made).toBe(2)
  })

  test('what is out of use is made anew, and no id is given twice', () => {
    const retired = after<CommunityPlaces>(retire(two, second, 5))
    const again = after<CommunityPlaces>(add(retired, [entrance('3 号楼', '2 单元')]))
    expect(again.places.at(-1)?.id).toBe(third)
  })

  test('a community is full at some point', () => {
    const full = { ...two, made: COMMUNITY_MAX - 1 }
    expect(isRefused(add(full, [entrance('5 号楼')]))).toBe(false)
    expect(add(full, [entrance('5 号楼'), entrance('6 号楼')])).toEqual({ refused: 'places.too_many' })
  })
})

describe('renaming', () => {
  test('the words change, the code stays; an entrance that is left out is gone', () => {
    const next = after<CommunityPlaces>(rename(two, second, { building: '3 号楼东门' }))
    expect(next.places[1]).toEqual({ kind: 'entrance', id: second, building: '3 号楼东门' })
    expect(next.places[0]).toBe(two.places[0])
  })
  test('to its own words is no clash', () => {
    expect(isRefused(rename(two, first, { building: '3 号楼', entrance: '1 单元' }))).toBe(false)
  })
  test.each([
    ['places.sign_taken', two, first, { building: '3 号楼', entrance: '2 单元' }],
    ['not_found', two, third, { building: '9 号楼' }],
    ['places.retired', after<CommunityPlaces>(retire(two, first, 5)), first, { building: '9 号楼' }],
  ] as const)('%s', (code, community, id, words) => {
    expect(rename(community, id, words)).toEqual({ refused: code })
  })
  test('the words of what is out of use are free', () => {
    const retired = after<CommunityPlaces>(retire(two, first, 5))
    expect(isRefused(rename(retired, second, { building: '3 号楼', entrance: '1 单元' }))).toBe(false)
  })
})

describe('taking out of use', () => {
  test('it stays known, with the moment', () => {
    expect(after<CommunityPlaces>(retire(two, first, 5)).places[0]).toMatchObject({ id: first, retiredAt: 5 })
  })
  test('once, and only what is there', () => {
    expect(retire(after<CommunityPlaces>(retire(two, first, 5)), first, 6)).toEqual({
      refused: 'places.retired',
    })
    expect(retire(two, third, 5)).toEqual({ refused: 'not_found' })
  })
})

test('workers and heads of the station keep its places, while their post lasts', () => {
  const post = { id: 'i', communityCodes: [], displayName: '陈禾', since: 0, stationId: 'shere' }
  expect(canManage([{ ...post, role: 'worker' }], 'shere')).toBe(true)
  expect(canManage([{ ...post, role: 'head' }], 'shere')).toBe(true)
  expect(canManage([{ ...post, role: 'worker' }], 'sother')).toBe(false)
  expect(canManage([{ ...post, role: 'committee' }], 'shere')).toBe(false)
  expect(canManage([{ ...post, role: 'worker', endedAt: 1 }], 'shere')).toBe(false)
})
