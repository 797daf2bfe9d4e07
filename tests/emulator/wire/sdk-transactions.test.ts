import { begin, codeOf, dataOf, lamp, open, untyped, type Db, type Running } from './sdk'

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

describe('transactions', () => {
  beforeEach(() => requests().add([lamp(1), lamp(2)]))

  test('get, update, set, add and remove, all or nothing', async () => {
    const t = await begin(db)
    const inside = t.collection('requests')
    expect(await inside.doc('none').get()).toMatchObject({ data: null })
    expect(await inside.doc('r1').get()).toMatchObject({ data: lamp(1) })
    expect(await inside.doc('r1').update({ number: 10 })).toMatchObject({ updated: 1 })
    expect(await inside.add({ _id: 'r9', number: 9 })).toMatchObject({ inserted: 1, ok: 1, id: 'r9' })
    expect(await inside.doc('r8').set({ number: 8 })).toMatchObject({ updated: 0, upserted: [{ _id: 'r8' }] })
    expect(await inside.doc('r2').remove()).toMatchObject({ deleted: 1 })
    expect([await one('r1'), await one('r2'), await one('r9')]).toEqual([lamp(1), lamp(2), undefined])
    await t.commit()
    expect(await one('r1')).toMatchObject({ number: 10 })
    expect([await one('r2'), (await one('r9'))?.['number'], (await one('r8'))?.['number']]).toEqual([
      undefined,
      9,
      8,
    ])
  })

  test('rollback', async () => {
    const t = await begin(db)
    await t.collection('requests').doc('r1').update({ number: 10 })
    await t.rollback()
    expect(await one('r1')).toEqual(lamp(1))
    expect(await codeOf(t.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('runTransaction runs again after a conflict, four times at most', async () => {
    let runs = 0
    const increment = async (each: (run: number) => Promise<unknown>) => {
      await untyped(db).runTransaction(async (t) => {
        runs += 1
        const doc = t.collection('requests').doc('r1')
        const found: unknown = await doc.get()
        const { data } = found as { data: { number: number } }
        await each(runs)
        await doc.update({ number: data.number + 100 })
      })
    }
    await increment((run) =>
      run === 1
        ? requests()
            .doc('r1')
            .update({ number: _.inc(5) })
        : Promise.resolve(),
    )
    expect(runs).toBe(2)
    expect(await one('r1')).toMatchObject({ number: 106 })
    runs = 0
    const always = increment(() =>
      requests()
        .doc('r1')
        .update({ text: _.set(String(Math.random())) }),
    )
    expect(await codeOf(always)).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(runs).toBe(4)
  })

  test('only single documents, one after another, without serverDate', async () => {
    const t = await begin(db)
    const inside = t.collection('requests')
    expect(await codeOf(inside.where({ stationId: 's1' }).get())).toBe('INVALID_PARAM')
    expect(await codeOf(inside.where({ _id: 'r1' }).updateAndReturn({ a: 1 }))).toBe('INVALID_PARAM')
    expect(await codeOf(inside.add([lamp(5), lamp(6)]))).toBe('INVALID_PARAM')
    expect(await codeOf(inside.doc('r1').update({ at: untyped(db).serverDate() }))).toBe('INVALID_PARAM')
    const both = await Promise.all([codeOf(inside.doc('r1').get()), codeOf(inside.doc('r2').get())])
    expect(both.sort()).toEqual(['DATABASE_TRANSACTION_FAIL', 'done'])
    await t.rollback()
  })

  test('what is asked through where() runs outside and survives the rollback', async () => {
    const t = await begin(db)
    await t.collection('requests').where({ stationId: 's1' }).update({ touched: true })
    await t.rollback()
    expect(await one('r1')).toMatchObject({ touched: true })
  })
})
