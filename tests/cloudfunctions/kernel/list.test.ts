import { type Lamp, aCommand, aLamp, lamps, openDatabaseWorld } from './database-world'
import { lt } from '../../../cloudfunctions/kernel/condition'
import { openStore } from '../../../cloudfunctions/kernel/store'
import { isRefused } from '../../../shared/kernel/refusal'

describe('list', () => {
  let world: Awaited<ReturnType<typeof openDatabaseWorld>>
  beforeAll(async () => {
    world = await openDatabaseWorld()
  })
  afterAll(() => world.close())

  const store = () => openStore({ database: world.database })
  const made = async (ownerId: string, rank: number, at: number) => {
    const terms = {
      fields: { ...aLamp, ownerId, rank },
      facts: [{ fact: 'lamp.made' }],
      reply: (lamp: Lamp) => lamp._id,
    }
    return (await store().create(lamps, { ...aCommand(), at }, terms)) as string
  }
  const newest = { createdAt: 'desc' } as const
  /** All pages, with something done between them. */
  const walk = async (ownerId: string, between: (page: number) => Promise<unknown>, order = newest) => {
    const seen: string[] = []
    for (let cursor: string | undefined, page = 1; ; page++) {
      const answer = await store().list(lamps, { ownerId }, { order, cursor, size: 7 })
      if (isRefused(answer)) throw new Error(answer.refused)
      seen.push(...answer.items.map((lamp) => lamp._id))
      if (answer.next === undefined) return seen
      cursor = answer.next
      await between(page)
    }
  }

  test('newest first; what arrives meanwhile shifts nothing: no record lost, none twice', async () => {
    const there: string[] = []
    // Several of the same moment: the id settles their order.
    for (let at = 0; at < 40; at++) there.push(await made('pages', at, 1000 + Math.floor(at / 4)))
    const seen = await walk('pages', (page) => made('pages', 99, page % 2 === 0 ? 9999 : 1002))
    expect(new Set(seen).size).toBe(seen.length)
    for (const id of there) expect(seen).toContain(id)
  })

  test('one call a page, and no next page when the last one is full', async () => {
    for (let at = 0; at < 7; at++) await made('full', at, at)
    let page: unknown
    const calls = await world.callsOf(async () => {
      page = await store().list(lamps, { ownerId: 'full' }, { order: newest, size: 7 })
    })
    expect(calls).toEqual(['getDocument'])
    expect(page).not.toHaveProperty('next')
  })

  test('in rising order and with a further condition', async () => {
    for (let rank = 0; rank < 9; rank++) await made('rising', rank, 5)
    const page = await store().list(
      lamps,
      { ownerId: 'rising' },
      { where: { rank: lt(6) }, order: { rank: 'asc' }, size: 4 },
    )
    if (isRefused(page)) throw new Error()
    expect(page.items.map((lamp) => lamp.rank)).toEqual([0, 1, 2, 3])
    const rest = await store().list(
      lamps,
      { ownerId: 'rising' },
      { where: { rank: lt(6) }, order: { rank: 'asc' }, size: 4, cursor: page.next },
    )
    if (isRefused(rest)) throw new Error()
    expect(rest.items.map((lamp) => lamp.rank)).toEqual([4, 5])
  })

  test('a cursor that was touched, cut, made up or taken from another list is refused', async () => {
    for (let at = 0; at < 3; at++) await made('cursor', at, at)
    const list = (cursor: string, order: { createdAt?: 'desc'; rank?: 'asc' } = newest) =>
      store().list(lamps, { ownerId: 'cursor' }, { order, size: 2, cursor })
    const page = await store().list(lamps, { ownerId: 'cursor' }, { order: newest, size: 2 })
    if (isRefused(page) || page.next === undefined) throw new Error()
    const decoded = Buffer.from(page.next, 'base64url').toString()
    const touched = Buffer.from(decoded.replace(/\d/, '7')).toString('base64url')
    const invalid = { refused: 'input.invalid', detail: { paths: ['cursor'] } }
    for (const cursor of [
      touched,
      page.next.slice(0, -3),
      'x',
      '',
      Buffer.from('{"a":1}').toString('base64url'),
    ]) {
      expect(await list(cursor)).toEqual(invalid)
    }
    expect(await list(page.next, { rank: 'asc' })).toEqual(invalid)
    expect(await list(page.next)).toMatchObject({ items: [expect.anything()] })
  })

  test('a cursor does not open another scope', async () => {
    for (let at = 0; at < 3; at++) await made('mine', at, at)
    await made('theirs', 1, 1)
    const page = await store().list(lamps, { ownerId: 'mine' }, { order: newest, size: 1 })
    if (isRefused(page)) throw new Error()
    const other = await store().list(
      lamps,
      { ownerId: 'theirs' },
      { order: newest, size: 9, cursor: page.next },
    )
    if (isRefused(other)) throw new Error()
    expect(other.items.every((lamp) => lamp.ownerId === 'theirs')).toBe(true)
  })

  test('more than the service answers at once is refused, not cut', () => {
    expect(() => store().find(lamps, { ownerId: 'x' }, { limit: 1001 })).toThrow('between 1 and 1000')
  })

  test('counts, and counts by a field', async () => {
    for (let rank = 0; rank < 5; rank++) await made('counted', rank % 2, rank)
    expect(await store().count(lamps, { ownerId: 'counted' })).toBe(5)
    expect(await store().count(lamps, { ownerId: 'counted' }, { rank: 1 })).toBe(2)
    expect(await store().countBy(lamps, { ownerId: 'counted' }, 'rank')).toEqual(
      new Map([
        ['0', 3],
        ['1', 2],
      ]),
    )
  })

  test('tally: within the scope only, by several fields; what is missing is undefined', async () => {
    for (let rank = 0; rank < 5; rank++) await made('tallied', rank % 2, rank)
    await made('others', 1, 0)
    const tally = () => store().tally(lamps, { ownerId: 'tallied' }, { by: ['rank', 'holder'] })
    const counts = (await tally()).map(({ of, count }) => [of.rank, of.holder, count])
    expect(counts.sort()).toEqual([
      [0, undefined, 3],
      [1, undefined, 2],
    ])
    const where = { rank: 1 }
    expect(await store().tally(lamps, { ownerId: 'tallied' }, { by: [], where })).toEqual([
      { of: {}, count: 2 },
    ])
    expect(await store().sum(lamps, { ownerId: 'tallied' }, { by: ['rank'], where, of: 'version' })).toEqual([
      { of: { rank: 1 }, count: 2, total: 2 },
    ])
    const spans = { by: ['rank'], from: 'rank', to: 'version' } as const
    expect(await store().middleSpan(lamps, { ownerId: 'tallied' }, { ...spans, where })).toEqual([
      { of: { rank: 1 }, count: 2, middle: 0 },
    ])
  })
})
