import { codeOf, dataOf, lamp, open, untyped, type Db, type Running } from './sdk'

let running: Running
let db: Db
let _: Db['command']
beforeEach(async () => {
  running = await open()
  db = running.db
  _ = db.command
})
afterEach(() => running.close())

const requests = () => db.collection('requests')
const one = async (id: string) => (await dataOf(requests().doc(id).get()))[0]

describe('documents', () => {
  test('add makes an id of 32 hexadecimal characters', async () => {
    const { id } = (await requests().add({ number: 1 })) as { id: string }
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(await one(id)).toEqual({ _id: id, number: 1 })
  })

  test('add of several answers all ids', async () => {
    expect(await requests().add([lamp(1), lamp(2)])).toMatchObject({ ids: ['r1', 'r2'] })
  })

  test('set makes and replaces, update changes, remove removes', async () => {
    const doc = requests().doc('r1')
    expect(await doc.set({ number: 1, a: { b: 1, c: 1 } })).toMatchObject({ updated: 0, upsertedId: 'r1' })
    expect(await doc.update({ a: { b: 2 }, list: [1] })).toMatchObject({ updated: 1 })
    expect(await one('r1')).toEqual({ _id: 'r1', number: 1, a: { b: 2, c: 1 }, list: [1] })
    expect(await doc.set({ number: 2 })).toMatchObject({ updated: 1 })
    expect(await one('r1')).toEqual({ _id: 'r1', number: 2 })
    expect(await doc.remove()).toMatchObject({ deleted: 1 })
    expect(await doc.remove()).toMatchObject({ deleted: 0 })
    expect(await doc.update({ a: 1 })).toMatchObject({ updated: 0 })
    expect(await dataOf(doc.get())).toEqual([])
  })

  test('values come back as they went', async () => {
    const values = {
      whole: 1,
      big: 5_000_000_000,
      half: -1.5,
      yes: true,
      none: null,
      text: '灯💡',
      at: new Date(1_700_000_000_123),
      list: [1, [2], { a: null }],
      empty: {},
      infinite: Infinity,
    }
    await requests().add({ _id: 'r1', ...values, place: new db.Geo.Point(117.2, 39.1) })
    const { place, ...rest } = (await one('r1')) ?? {}
    expect(rest).toEqual({ _id: 'r1', ...values })
    expect(place).toMatchObject({ longitude: 117.2, latitude: 39.1 })
  })

  test('serverDate becomes the time of the server', async () => {
    const before = Date.now()
    await requests().add({
      _id: 'r1',
      at: untyped(db).serverDate(),
      later: untyped(db).serverDate({ offset: 60_000 }),
    })
    await requests()
      .doc('r1')
      .update({ touched: untyped(db).serverDate() })
    const { at, later, touched } = (await one('r1')) as Record<string, Date>
    expect(at!.getTime()).toBeGreaterThanOrEqual(before)
    expect(later!.getTime() - at!.getTime()).toBe(60_000)
    expect(touched!.getTime()).toBeGreaterThanOrEqual(at!.getTime())
  })

  test('fields', async () => {
    await requests().add(lamp(1))
    expect(await dataOf(requests().doc('r1').field({ number: true }).get())).toEqual([
      { _id: 'r1', number: 1 },
    ])
  })
})

describe('queries', () => {
  beforeEach(() =>
    requests().add([1, 2, 3, 4, 5].map((n) => ({ ...lamp(n), tags: [`t${n % 2}`], in: { deep: n } }))),
  )

  const found = async (query: object) =>
    (await dataOf(requests().where(query).get())).map(({ number }) => number)

  test('where, orderBy, skip, limit, field', async () => {
    const page = requests()
      .where({ stationId: 's1' })
      .orderBy('createdAt', 'desc')
      .skip(1)
      .limit(2)
      .field({ number: true })
    expect(await dataOf(page.get())).toEqual([
      { _id: 'r4', number: 4 },
      { _id: 'r3', number: 3 },
    ])
  })

  test('conditions', async () => {
    const here = { stationId: 's1' }
    expect(await found({ ...here, createdAt: _.gt(3) })).toEqual([4, 5])
    expect(await found({ ...here, createdAt: _.gt(1).and(_.lt(4)) })).toEqual([2, 3])
    expect(await found({ ...here, number: _.or(_.eq(1), _.eq(5)) })).toEqual([1, 5])
    expect(await found({ ...here, number: _.in([2, 9]) })).toEqual([2])
    expect(await found({ ...here, number: _.nin([2, 3]) })).toEqual([1, 4, 5])
    expect(await found({ ...here, number: _.not(_.gt(2)) })).toEqual([1, 2])
    expect(await found({ ...here, in: { deep: 3 } })).toEqual([3])
    expect(await found({ ...here, nothing: _.exists(true) })).toEqual([])
    expect(await found({ tags: _.all(['t0']) })).toEqual([2, 4])
    expect(await found({ ...here, text: /灯/ })).toEqual([1, 2, 3, 4, 5])
    expect(await found({ ...here, text: untyped(db).RegExp({ regexp: '^药', options: 'i' }) })).toEqual([])
    expect(await found(_.and([here, _.or([{ number: 1 }, { number: 2 }])]))).toEqual([1, 2])
    expect(await found(_.and([here, _.expr(_.aggregate.gt(['$number', 4]))]))).toEqual([5])
  })

  test('raw queries and updates', async () => {
    const raw = requests()
      .options({ raw: true })
      .where({ stationId: 's1', number: { $lte: 2 } })
    expect((await dataOf(raw.get())).map(({ number }) => number)).toEqual([1, 2])
    const update = { $push: { tags: { $each: ['x'], $slice: -1 } } }
    expect(await raw.update(update)).toMatchObject({ updated: 2 })
    expect(await one('r2')).toMatchObject({ tags: ['x'] })
  })

  test('count, update and remove of many', async () => {
    const some = requests().where({ stationId: 's1', createdAt: _.gte(4) })
    expect(await some.count()).toMatchObject({ total: 2 })
    expect(await some.update({ done: true })).toMatchObject({ updated: 2 })
    expect(await some.options({ multiple: false }).update({ done: false })).toMatchObject({ updated: 1 })
    expect(await some.remove()).toMatchObject({ deleted: 2 })
    expect(await requests().where({ stationId: 's1' }).count()).toMatchObject({ total: 3 })
  })

  test('updateAndReturn answers the state after the change', async () => {
    const free = (id: string) => requests().where({ _id: id, taker: null }).updateAndReturn({ taker: 'me' })
    expect(await free('r1')).toMatchObject({ updated: 1, doc: { _id: 'r1', taker: 'me', number: 1 } })
    const late = (await free('r1')) as { updated: number; doc?: unknown }
    expect(late.updated).toBe(0)
    expect(late.doc).toBeFalsy()
  })

  test('geo', async () => {
    await requests()
      .doc('r1')
      .update({ place: new db.Geo.Point(117.2, 39.1) })
    await requests()
      .doc('r2')
      .update({ place: new db.Geo.Point(117.3, 39.1) })
    const geometry = new db.Geo.Point(117.21, 39.1)
    expect(await found({ place: _.geoNear({ geometry, minDistance: 0, maxDistance: 100_000 }) })).toEqual([
      1, 2,
    ])
    expect(await found({ place: _.geoNear({ geometry, minDistance: 0, maxDistance: 2000 }) })).toEqual([1])
    const circle: [typeof geometry, number] = [geometry, 2000 / 6_378_100]
    expect(await found({ place: _.geoWithin({ centerSphere: circle }) })).toEqual([1])
    const corners = [
      [117.25, 39],
      [117.35, 39],
      [117.35, 39.2],
      [117.25, 39.2],
      [117.25, 39],
    ]
    const area = { $geometry: { type: 'Polygon', coordinates: [corners] } }
    const raw = async (place: object) => dataOf(requests().options({ raw: true }).where({ place }).get())
    expect(await raw({ $geoWithin: area })).toMatchObject([{ number: 2 }])
    expect(await raw({ $geoIntersects: area })).toMatchObject([{ number: 2 }])
  })

  test('aggregation', async () => {
    const $ = db.command.aggregate
    const sums = requests()
      .aggregate()
      .match({ stationId: 's1', createdAt: _.gt(1) })
      .group({ _id: '$stationId', sum: $.sum('$number'), last: $.max('$createdAt') })
      .project({ sum: 1, last: 1 })
      .limit(10)
    expect(await dataOf(sums.end())).toEqual([{ _id: 's1', sum: 14, last: 5 }])
    const days = requests()
      .aggregate()
      .match({ stationId: 's1' })
      .sort({ createdAt: -1 })
      .skip(1)
      .limit(1)
      .project({ number: 1 })
    expect(await dataOf(days.end())).toEqual([{ _id: 'r4', number: 4 }])
    const stages = [{ $match: { stationId: 's1', number: { $mod: [2, 0] } } }, { $count: 'n' }]
    expect(await dataOf(requests().options({ raw: true }).aggregate(stages).end())).toEqual([{ n: 2 }])
  })

  test('stages given without the raw option are dropped by the SDK, and the empty pipeline is refused', async () => {
    const dropped = requests().aggregate([{ $match: { stationId: 's1' } }])
    expect(await codeOf(dropped.end())).toBe('DATABASE_REQUEST_FAILED')
  })
})

test('update commands', async () => {
  await requests().add({
    _id: 'r',
    n: 1,
    a: [1, 2, 3],
    o: { x: 1 },
    old: 1,
    gone: 1,
    bits: 6,
    rows: [{ k: 1 }, { k: 2 }],
  })
  await requests()
    .doc('r')
    .update({
      n: _.inc(2),
      m: _.mul(2),
      o: _.set({ y: 1 }),
      old: _.rename('fresh'),
      gone: _.remove(),
      bits: _.bit({ and: 3 }),
      low: _.min(1),
      high: _.max(9),
      a: _.push({ each: [4], position: 0, slice: 3 }),
    })
  expect(await one('r')).toMatchObject({
    n: 3,
    m: 0,
    o: { y: 1 },
    fresh: 1,
    bits: 2,
    low: 1,
    high: 9,
    a: [4, 1, 2],
  })
  for (const a of [
    _.unshift([0]),
    _.pop(),
    _.shift(),
    _.pull(1),
    _.addToSet(4),
    _.addToSet({ $each: [5, 6] }),
    _.pullAll([5]),
  ]) {
    await requests().doc('r').update({ a })
  }
  expect(await one('r')).toMatchObject({ a: [4, 6] })
  await requests().where({ _id: 'r', 'rows.k': 2 }).update({ 'rows.$.done': true })
  expect(await one('r')).toMatchObject({ rows: [{ k: 1 }, { k: 2, done: true }] })
})

test('createCollection', async () => {
  expect(await codeOf(untyped(db).createCollection('requests'))).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  await untyped(db).createCollection('mine')
  await db.collection('mine').add({ a: 1 })
  expect(await dataOf(db.collection('mine').where({ a: 1 }).get())).toHaveLength(1)
})

test('refusals arrive as errors with a code', async () => {
  await requests().add(lamp(1))
  expect(await codeOf(requests().add(lamp(1)))).toBe('DATABASE_DUPLICATE_WRITE')
  expect(await codeOf(requests().add({ ...lamp(1), _id: 'other' }))).toBe('DATABASE_DUPLICATE_WRITE')
  expect(await codeOf(db.collection('none').doc('a').get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  expect(await codeOf(db.collection('none').add({ a: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST')
  expect(await codeOf(requests().where({ text: '灯' }).get())).toBe('DATABASE_REQUEST_FAILED')
  expect(await codeOf(requests().get())).toBe('DATABASE_REQUEST_FAILED')
  expect(
    await codeOf(
      requests()
        .doc('r1')
        .update({ text: _.inc(1) }),
    ),
  ).toBe('DATABASE_REQUEST_FAILED')
  expect(await codeOf(requests().add({ $bad: 1 }))).toBe('DATABASE_REQUEST_FAILED')
})

test('a condition that vanished on the way does not become everything', async () => {
  await requests().add(lamp(1))
  expect(await codeOf(requests().where({ text: {} }).remove())).toBe('INVALID_PARAM')
  expect(await codeOf(requests().where({ text: {} }).update({ a: 1 }))).toBe('INVALID_PARAM')
  expect(await codeOf(requests().doc('r1').update({ x: {} }))).toBe('INVALID_PARAM')
  expect(await one('r1')).toEqual(lamp(1))
})
