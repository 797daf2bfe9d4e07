import { zipSync } from 'fflate'
import { finishImports } from '../../../cloudfunctions/goods/import-clock'
import { linesOf } from '../../../cloudfunctions/goods/import-lines'
import { keepParts } from '../../../cloudfunctions/goods/import-parts'
import { writeOn } from '../../../cloudfunctions/goods/import-writing'
import * as contract from '../../../shared/goods/contract'
import type { Batch, GoodsItem, GoodsList } from '../../../shared/goods/model'
import type { Move } from '../../../shared/goods/moves'
import { aGiver, anItem, aPledge } from '../../world/goods'
import { aList64, anImport, aRow, aSheet, headingOfSheet, importOf } from '../../world/goods-sheet'
import { chen, communities, DAY, fenglin, guoyuan, li, zhao } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

// Many rows are written, on a machine that may be busy.
jest.setTimeout(60_000)

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const all = async <T>(collection: string) => (await world.all(collection)) as object[] as T[]
const lists = () => all<GoodsList>('goods_lists')
const batches = () => all<Batch>('batches')
const kept = async () => ({
  lists: (await lists()).length,
  batches: (await batches()).length,
  moves: (await all<Move>('moves')).length,
  items: (await all<GoodsItem>('goods_items')).length,
  parts: (await world.all('goods_import_parts')).length,
})
const nothing = { lists: 0, batches: 0, moves: 0, items: 0, parts: 0 }
const start = (base64?: string, over: object = {}) =>
  world.ask(chen, contract.startImport, { ...importOf(base64), ...over })
const goOn = (id: string) => world.ask(chen, contract.continueImport, { id })
const begun = async (base64?: string, over: object = {}) => {
  const { id } = await start(base64, over)
  if (id === undefined) throw new Error('rows were wrong')
  return id
}
/** So many rows, of seven items. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => aRow({ name: `口罩${n % 7}`, quantity: n + 1 }))

describe('a list comes in', () => {
  test('every row is a batch with its card, price and value; new names are new lines of the stock list', async () => {
    await world.insert('givers', aGiver())
    await world.insert('pledges', aPledge())
    await world.insert('goods_items', anItem({ minLevel: 5 }))
    const rice = aRow({
      name: '大米',
      unit: '袋',
      quantity: '1,200',
      price: '59 元',
      priceSource: '市价',
      kind: '粮油',
    })
    // What the stock list has keeps its kind.
    const masks = aRow({ expiresOn: '2027-01-31', directedTo: '河沿里', kind: '日用品' })
    const base64 = aList64(masks, [], rice, aRow({ directedTo: '本站' }), aRow({ directedTo: '长者' }))
    const id = await begun(base64, { giverId: '6chunhe', pledgeId: '7chunhe' })
    expect(await goOn(id)).toEqual({ id, title: '口罩', status: 'ready', written: 4, rows: 4 })

    const [list] = await lists()
    const valueFen = 3 * 1500 + 1200 * 5900
    expect(list).toMatchObject({
      ...{ _id: id, status: 'ready', lineCount: 4, pieces: 1230, valueFen, lines: [], pledgeId: '7chunhe' },
      ...{ giverId: '6chunhe', giverName: '春和便民店', receivedOn: '2026-03-02', stationId: fenglin },
    })
    const here = (await batches()).sort((a, b) => a.line - b.line)
    expect(here).toMatchObject([
      {
        ...{
          line: 1,
          item: { name: '口罩', unit: '只', kind: 'protection' },
          received: 10,
          stock: 10,
          out: 0,
          lost: 0,
        },
        ...{ priceFen: 150, priceSource: 'invoice', pricedOn: '2026-03-01', valueFen: 1500, status: 'here' },
        ...{
          expiresOn: '2027-01-31',
          giverId: '6chunhe',
          pledgeId: '7chunhe',
          number: `${list?.number ?? ''}-01`,
        },
        directedTo: { kind: 'community', communityCode: communities.heyanli },
        directedKey: `community:${communities.heyanli}`,
      },
      {
        item: { name: '大米', unit: '袋', kind: 'food' },
        received: 1200,
        priceFen: 5900,
        priceSource: 'market',
      },
      { directedKey: `station:${fenglin}`, expiresOn: '9999-12-31' },
      { directedKey: 'audience:elder' },
    ])
    const moves = await all<Move>('moves')
    expect(moves.map(({ batchId }) => batchId).sort()).toEqual(here.map(({ _id }) => _id).sort())
    expect(moves.every(({ kind, giverId }) => kind === 'receive' && giverId === '6chunhe')).toBe(true)
    const items = await all<GoodsItem>('goods_items')
    expect(items.map(({ name, kind, minLevel }) => [name, kind, minLevel]).sort()).toEqual([
      ['口罩', 'protection', 5],
      ['大米', 'food', 0],
    ])
    expect(await kept()).toMatchObject({ parts: 0 })
    // And it can be given out.
    const to = {
      kind: 'community',
      communityCode: communities.heyanli,
      households: 2,
      purpose: '走访',
    } as const
    const given = await world.ask(chen, contract.allocateGoods, { id: here[0]!._id, quantity: 4, to })
    expect(given).toMatchObject({ stock: 6, out: 4 })
  })

  test('nothing of it is seen before all of it is there', async () => {
    const id = await begun(aList64(...rows(501)))
    expect(await world.ask(chen, contract.getImport, { id })).toMatchObject({
      status: 'writing',
      written: 0,
      rows: 501,
    })
    const [list] = await lists()
    expect(await writeOn(world.store, list!, 0, world.now())).toMatchObject({
      status: 'writing',
      written: 500,
    })
    expect(await world.ask(chen, contract.getImport, { id })).toMatchObject({
      status: 'writing',
      written: 500,
    })
    const some = (await batches())[0]!
    const unseen = async () => ({
      stock: (await world.ask(chen, contract.getStock, { stationId: fenglin })).pieces,
      left: (await world.ask(chen, contract.listBatches, { filter: 'left' })).items.length,
      card: await world.codeOf(chen, contract.getBatch, { id: some._id }),
      label: await world.codeOf(chen, contract.findByCode, { code: some.code }),
      items: (await world.ask(chen, contract.listItems, {})).items.length,
    })
    const hidden = { stock: 0, left: 0, card: 'not_found', label: 'not_found', items: 0 }
    expect(await unseen()).toEqual(hidden)
    // All rows are there; the stock list comes with the last part.
    expect(await writeOn(world.store, list!, 0, world.now())).toMatchObject({
      status: 'writing',
      written: 501,
    })
    expect(await unseen()).toEqual(hidden)
    expect(await goOn(id)).toMatchObject({ status: 'ready', written: 501 })
    expect(await unseen()).toEqual({ stock: (501 * 502) / 2, left: 20, card: 'ok', label: 'ok', items: 7 })
    expect(await world.database.count('batches', { version: { $eq: 2 }, status: { $eq: 'here' } })).toBe(501)
  })

  test('sent twice it is one list, also when it is long finished', async () => {
    const command = aCommandId()
    const input = importOf(aList64(...rows(3)))
    const first = await world.ask(chen, contract.startImport, input, command)
    expect(await world.ask(chen, contract.startImport, input, command)).toEqual(first)
    await goOn(first.id!)
    const done = await kept()
    expect(done).toEqual({ lists: 1, batches: 3, moves: 3, items: 3, parts: 0 })
    expect(await world.ask(chen, contract.startImport, input, command)).toEqual(first)
    expect(await goOn(first.id!)).toMatchObject({ status: 'ready' })
    world.pass(2 * DAY)
    await finishImports(world.services)
    expect(await kept()).toEqual(done)
  })

  test('the same rows in another file are known again at this station, and come in where somebody says so', async () => {
    const id = await begun(aList64(...rows(3)))
    const [list] = await lists()
    const same = importOf(aList64(rows(3)[0]!, [], ...rows(3).slice(1)))
    const again = { ...same, title: '又一张', receivedOn: '2026-03-01' }
    expect(await world.codeOf(chen, contract.startImport, { ...again, isAgain: false })).toBe(
      'goods.sheet_known',
    )
    const reply = await world.tell(chen, contract.startImport, again)
    if (reply.ok) throw new Error('taken twice')
    expect(reply.message).toContain(`2026-03-02 收到的“口罩”（收货单 ${list?.number ?? ''}）`)
    expect(await kept()).toMatchObject({ lists: 1, parts: 2 })
    expect((await start(aList64(...rows(2)))).id).toBeDefined()
    const there = { ...same, stationId: guoyuan }
    expect((await world.ask(zhao, contract.startImport, there)).id).toBeDefined()
    const more = await world.ask(chen, contract.startImport, { ...again, isAgain: true })
    expect(more.id).not.toBe(id)
    expect(await kept()).toMatchObject({ lists: 4 })
  })

  test('two who go on at the same moment write every row once', async () => {
    const id = await begun(aList64(...rows(520)))
    const [list] = await lists()
    await Promise.all([goOn(id), goOn(id), writeOn(world.store, list!, Infinity, world.now())])
    expect(await goOn(id)).toMatchObject({ status: 'ready' })
    expect(await world.database.count('batches', { status: { $eq: 'here' } })).toBe(520)
    expect(await world.database.count('moves', { stationId: { $eq: fenglin } })).toBe(520)
    expect(await kept()).toMatchObject({ lists: 1, items: 7, parts: 0 })
    expect((await lists())[0]?.log.map(({ fact }) => fact)).toEqual([
      'goods_list.import_begun',
      'goods_list.imported',
    ])
  })
})

describe('rows that are wrong', () => {
  test('each is named with its number, and nothing at all is written', async () => {
    const answer = await start(
      aList64(
        aRow(),
        aRow({ quantity: '三箱' }),
        aRow({ quantity: '三箱' }),
        aRow({ name: undefined }),
        aRow({ price: -1 }),
      ),
    )
    expect(answer).toMatchObject({ rows: 5, wrongCount: 4 })
    expect(answer.id).toBeUndefined()
    expect(answer.wrong.map(({ from, to, words }) => [from, to, words.slice(0, 8)])).toEqual([
      [3, 4, '数量：“三箱”要'],
      [5, 5, '名称：没有填；合'],
      [6, 6, '单价(元)：“-'],
    ])
    expect(await kept()).toEqual(nothing)
  })

  test('formulas count with what was saved, days come in any form, merged cells and empty rows are understood', async () => {
    const formula = '<c><f>5*2</f><v>10</v></c>'
    const day = '<c s="1"><v>46082</v></c>'
    const good = aSheet([headingOfSheet, aRow({ quantity: formula, pricedOn: day }), []]).toString('base64')
    await goOn(await begun(good))
    expect(await batches()).toMatchObject([{ received: 10, pricedOn: '2026-03-01' }])

    const broken = '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    const barcode = '<c s="1"><v>6901234567890</v></c>'
    const merged = '<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>'
    const bad = [
      headingOfSheet,
      aRow({ quantity: broken }),
      aRow(),
      aRow({ unit: undefined, quantity: barcode }),
    ]
    const { wrong } = await start(aSheet(bad, merged).toString('base64'))
    expect(wrong).toMatchObject([
      { from: 2, words: expect.stringContaining('数量：没有填；') as string },
      { from: 4, words: expect.stringMatching(/合并过的单元格.*“########”要改成大于 0 的整数/) as string },
    ])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['物资.csv', Buffer.from('名称,单位'), 'goods.sheet_csv'],
    ['物资.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'goods.sheet_old'],
    ['物资.xlsx', Buffer.from('hello, world'), 'goods.sheet_type'],
    ['物资.xlsx', aSheet([headingOfSheet, aRow()]).subarray(0, 600), 'goods.sheet_unreadable'],
    ['物资.xlsx', Buffer.from(zipSync({ 'a.txt': new Uint8Array(10) })), 'goods.sheet_unreadable'],
    [
      '物资.xlsx',
      Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(51_000_000) })),
      'goods.sheet_large',
    ],
    ['物资.xlsx', aSheet([['品名'], ['口罩']]), 'goods.sheet_columns'],
    ['物资.xlsx', aSheet([headingOfSheet]), 'goods.sheet_empty'],
    ['物资.xlsx', aSheet([headingOfSheet, ...rows(5001)]), 'goods.sheet_long'],
  ] as const)('%s: %#', async (fileName, file, code) => {
    const input = { ...importOf(file.toString('base64')), fileName }
    expect(await world.codeOf(chen, contract.startImport, input)).toBe(code)
    expect(await kept()).toEqual(nothing)
  })

  test("another station's list, unit or promise is not there; goods from tomorrow are not either", async () => {
    await world.insert('givers', aGiver())
    await world.insert('givers', aGiver({ _id: '6other', stationId: guoyuan }))
    await world.insert('pledges', aPledge({ _id: '7other', giverId: '6other' }))
    const codeOf = (over: object, who = chen) =>
      world.codeOf(who, contract.startImport, { ...importOf(), ...over })
    expect(await codeOf({}, zhao)).toBe('not_found')
    expect(await codeOf({ giverId: '6other' })).toBe('not_found')
    expect(await codeOf({ giverId: '6chunhe', pledgeId: '7other' })).toBe('not_found')
    expect(await codeOf({ pledgeId: '7other' })).toBe('not_found')
    expect(await codeOf({ receivedOn: '2026-03-03' })).toBe('goods.day_ahead')
    const id = await begun()
    expect(await world.codeOf(zhao, contract.continueImport, { id })).toBe('not_found')
    expect(await world.codeOf(zhao, contract.getImport, { id })).toBe('not_found')
    // A colleague may go on with it.
    expect(await world.ask(li, contract.continueImport, { id })).toMatchObject({ status: 'ready' })
  })
})

describe('the clock', () => {
  test('leaves a fresh import to its page, and finishes one that was left', async () => {
    const id = await begun(aList64(...rows(600)))
    expect(await finishImports(world.services)).toBe(0)
    expect(await kept()).toMatchObject({ batches: 0 })
    world.pass(60_000)
    expect(await finishImports(world.services)).toBe(1)
    expect(await world.ask(chen, contract.getImport, { id })).toMatchObject({ status: 'ready', written: 600 })
    expect(await finishImports(world.services)).toBe(0)
  })

  test('takes rows away whose delivery was never written, after a day, and never those of one that is', async () => {
    const { list, parts } = anImport()
    await world.insert('goods_lists', { ...list, createdAt: world.now() + DAY })
    for (const part of parts) await world.insert('goods_import_parts', part)
    const lines = await linesOf(world.store, fenglin, [])
    await keepParts(world.store, '8never', lines, world.now())
    await keepParts(world.store, '8fresh', lines, world.now() + DAY / 2)
    world.pass(DAY)
    await finishImports(world.services)
    const left = (await world.all('goods_import_parts')) as object[] as { listId: string }[]
    expect(left.map(({ listId }) => listId).sort()).toEqual(['8fresh', list._id, list._id])
  })

  test('never shows a delivery of which rows are missing', async () => {
    const { list, parts } = anImport({ lineCount: 2 })
    await world.insert('goods_lists', list)
    for (const part of parts) await world.insert('goods_import_parts', part)
    world.pass(DAY)
    await expect(finishImports(world.services)).rejects.toThrow('rows missing')
    expect(await lists()).toMatchObject([{ status: 'writing' }])
    expect(await batches()).toMatchObject([{ status: 'pending' }])
  })
})

test('the sheet to fill in is taken as it is, once there is something in it', async () => {
  const { url } = await world.ask(chen, contract.getImportSheet, { stationId: fenglin })
  const file = Buffer.from(await (await fetch(url)).arrayBuffer())
  const input = importOf(file.toString('base64'))
  expect(await world.codeOf(chen, contract.startImport, input)).toBe('goods.sheet_empty')
  expect(await world.codeOf(zhao, contract.getImportSheet, { stationId: fenglin })).toBe('not_found')
})
