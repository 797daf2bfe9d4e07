import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { readCells } from '../../../cloudfunctions/goods/import-read'
import * as contract from '../../../shared/goods/contract'
import { LABELS_MAX } from '../../../shared/goods/labels-contract'
import type { InputOf } from '../../../shared/kernel/contract'
import { isRefused } from '../../../shared/kernel/refusal'
import { aBatch, aList } from '../../world/goods'
import { chen, communities, fenglin, guoyuan, zhao } from '../../world/people'
import { openWorld, type World } from '../../world/world'

// Fonts are read, on a machine that may be busy.
jest.setTimeout(60_000)

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

async function fetched(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer())
}

async function pagesOf(input: InputOf<typeof contract.printLabels>): Promise<readonly string[]> {
  const { url } = await world.ask(chen, contract.printLabels, input)
  const reader = path.join(__dirname, '../places/read-pdf.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [reader], {
    input: await fetched(url),
    maxBuffer: 1e7,
  })
  if (stdout.length === 0) throw new Error(stderr.toString())
  return (JSON.parse(stdout.toString()) as { pages: { words: string }[] }).pages.map(({ words }) => words)
}

describe('labels', () => {
  test('each says what it is, from which batch, until when, and its code in letters', async () => {
    const directedTo = { kind: 'audience', audience: 'elder' } as const
    await world.insert(
      'batches',
      aBatch({ _id: '8one', code: 'ABCD2345', expiresOn: '2027-01-31', directedTo }),
    )
    await world.insert('batches', aBatch({ _id: '8two', code: 'WXYZ6789', number: '0302-0001-02' }))
    const [page = '', ...more] = await pagesOf({ ids: ['8two', '8one', '8two'] })
    expect(more).toEqual([])
    for (const words of [
      '口罩',
      '10只',
      '0302-0001-01',
      '有效期2027-01-31',
      '定向物资',
      'ABCD2345',
      'WXYZ6789',
    ])
      expect(page.replace(/\s/g, '')).toContain(words)
    expect(page.match(/有效期/g)).toHaveLength(1)
    expect(page.replace(/\s/g, '').match(/WXYZ6789/g)).toHaveLength(1)
    expect(page.indexOf('WXYZ')).toBeLessThan(page.indexOf('ABCD'))
  })

  test('a whole delivery, 24 on a page; too large a one says so', async () => {
    await world.insert('goods_lists', aList({ lineCount: 25 }))
    for (let line = 1; line <= 25; line++)
      await world.insert('batches', aBatch({ _id: `8line${line}`, line }))
    expect(await pagesOf({ listId: '8masks' })).toHaveLength(2)
    await world.insert('goods_lists', aList({ _id: '8large', lineCount: LABELS_MAX + 1 }))
    expect(await world.codeOf(chen, contract.printLabels, { listId: '8large' })).toBe('goods.labels_many')
  })

  test("another station's, or one that is not there yet, has none", async () => {
    await world.insert('batches', aBatch({ _id: '8pending', status: 'pending' }))
    await world.insert('batches', aBatch({ _id: '8other', stationId: guoyuan }))
    await world.insert('goods_lists', aList())
    const codeOf = (input: InputOf<typeof contract.printLabels>, who = chen) =>
      world.codeOf(who, contract.printLabels, input)
    expect(await codeOf({ ids: ['8pending'] })).toBe('not_found')
    expect(await codeOf({ ids: ['8other'] })).toBe('not_found')
    expect(await codeOf({ listId: '8masks' })).toBe('not_found')
    expect(await codeOf({ listId: '8masks' }, zhao)).toBe('not_found')
  })
})

describe('a scanned label', () => {
  test('opens its batch, however it is written; of another station, or with another code, nothing', async () => {
    await world.insert('batches', aBatch({ _id: '8one', code: 'ABCD2345' }))
    for (const code of ['WZ:ABCD2345', 'abcd 2345', 'ABCD-2345'])
      expect(await world.ask(chen, contract.findByCode, { code })).toEqual({ id: '8one' })
    for (const code of ['ABCD2346', 'https://example.org', 'x'])
      expect(await world.codeOf(chen, contract.findByCode, { code })).toBe('not_found')
    expect(await world.codeOf(zhao, contract.findByCode, { code: 'ABCD2345' })).toBe('not_found')
  })
})

describe('the stock as a sheet', () => {
  test('has every card, and every move with where it went; what is not there yet is not in it', async () => {
    await world.insert('batches', aBatch({ _id: '8one', expiresOn: '2027-01-31' }))
    await world.insert('batches', aBatch({ _id: '8pending', status: 'pending' }))
    await world.insert('batches', aBatch({ _id: '8other', stationId: guoyuan }))
    const to = {
      kind: 'community',
      communityCode: communities.heyanli,
      households: 2,
      purpose: '走访',
    } as const
    await world.ask(chen, contract.allocateGoods, { id: '8one', quantity: 4, to })
    // Two moves of one moment have no order.
    world.pass(1000)
    await world.ask(chen, contract.loseGoods, { id: '8one', quantity: 1, reason: 'broken' })
    const lent = await world.ask(chen, contract.exportStock, { stationId: fenglin })
    expect(lent).toMatchObject({ batches: 1, moves: 2 })
    const file = await fetched(lent.url)
    const cells = await readCells(file)
    if (isRefused(cells)) throw new Error(cells.refused)
    const [heading = [], ...rows] = cells
    const first = Object.fromEntries(heading.map((title, place) => [String(title), rows[0]?.[place]]))
    expect(rows).toHaveLength(1)
    expect(first).toMatchObject({
      ...{ 名称: '口罩', 单位: '只', 收到: 10, 在库: 5, 发出: 4, 损耗: 1, '单价(元)': 1.5, '折合(元)': 15 },
      ...{ 有效期: new Date('2027-01-31'), 送的单位: '春和便民店', 价格来源: '发票', 状态: '在库' },
    })
    const { readSheet } = await import('read-excel-file/universal')
    const moves = await readSheet(new Uint8Array(file).buffer, '经过')
    expect(moves.slice(1).map((row) => [row[4], row[6], row[9], row[10], row[13], row[14]])).toEqual([
      ['发出', -4, '河沿里', 2, '走访', null],
      ['报损', -1, null, null, null, '破损'],
    ])
    expect(await world.codeOf(zhao, contract.exportStock, { stationId: fenglin })).toBe('not_found')
  })
})
