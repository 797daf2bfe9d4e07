import { run, type Running } from './sdk'

let running: Running
beforeEach(async () => {
  running = await run()
})
afterEach(() => running.close())

const lamp = { stationId: 's1', number: 1, createdAt: 10, text: '客厅的灯坏了', tags: ['a', 'b'] }

describe('single documents', () => {
  test('add, get, set, update, remove', async () => {
    const requests = running.db.collection('requests')
    const { id } = await requests.add(lamp)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect((await requests.doc(String(id)).get()).data).toEqual([{ ...lamp, _id: id }])
    expect(await requests.doc(String(id)).update({ createdAt: 11, 'seen.by': 'x' })).toMatchObject({
      updated: 1,
    })
    expect(await requests.doc('new').set({ number: 2 })).toMatchObject({ updated: 0, upsertedId: 'new' })
    expect(await requests.doc('new').set({ number: 3 })).toMatchObject({ updated: 1 })
    expect((await requests.doc('new').get()).data).toEqual([{ _id: 'new', number: 3 }])
    expect(await requests.doc('new').remove()).toMatchObject({ deleted: 1 })
    expect((await requests.doc('new').get()).data).toEqual([])
  })
})
