import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { reconcileFunds } from '../../../cloudfunctions/funds/reconcile-funds'
import {
  addEarmark,
  askPayment,
  closeMonth,
  countIncome,
  exportLedger,
  getPublicEntry,
  getPublicFund,
  listPublicEntries,
  listPublicFunds,
  listStationFunds,
  openFund,
  recordIncome,
  reverseEntry,
} from '../../../shared/funds/contract'
import type { InputOf } from '../../../shared/kernel/contract'
import type { FundEntry, Income } from '../../../shared/funds/model'
import { aFund, anIncome, aPayment, aVenueFund, booked } from '../../world/funds'
import { chen, communities, DAY, fenglin, gao, li, wang, zhao, zhou } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const empty = aFund({ earmarks: aFund().earmarks.map((one) => ({ ...one, balanceFen: 0 })), incomes: [] })
/** A fund that its one entry explains. */
async function withEntry() {
  const { fund, income, entry } = booked(empty)
  await world.insert('funds', fund)
  await world.insert('fund_incomes', income)
  await world.insert('fund_entries', entry)
  return entry
}
const terms: InputOf<typeof openFund> = {
  stationId: fenglin,
  name: '枫林街道社区基金',
  kind: 'community',
  keeper: '慈善协会',
  earmarks: [],
}

test('a head opens a fund of the own station and adds an earmark; a worker does not', async () => {
  expect(await world.codeOf(chen, openFund, terms)).toBe('not_found')
  expect(await world.codeOf(zhou, openFund, { ...terms, stationId: 's120113001' })).toBe('not_found')
  const { id } = await world.ask(zhou, openFund, terms)
  const children = { id, name: '给孩子', purposes: ['children'] as const }
  expect(await world.ask(zhou, addEarmark, { ...children, purposes: ['children'] })).toEqual({
    id,
    key: 'e1',
  })
  expect(await world.codeOf(chen, addEarmark, { ...children, name: '别的', purposes: ['venue'] })).toBe(
    'not_found',
  )
  const { funds } = await world.ask(chen, listStationFunds, { stationId: fenglin })
  expect(funds).toMatchObject([
    {
      id,
      isHead: false,
      canWrite: true,
      earmarks: [{ key: 'general' }, { key: 'e1', purposes: ['children'] }],
    },
  ])
  expect(funds[0]?.compared).toBeUndefined()
  expect((await world.ask(gao, listStationFunds, {})).funds).toMatchObject([
    { canWrite: false, isHead: false },
  ])
  expect((await world.ask(zhao, listStationFunds, {})).funds).toEqual([])
})

test('everybody reads totals, entries and one entry; nobody is named in any of it', async () => {
  const entry = await withEntry()
  await reconcileFunds(world.services)
  const page = await world.ask(wang, getPublicFund, { id: 'mfenglin' })
  expect(page).toMatchObject({
    ...{ balanceFen: 12_050, incomeFen: 12_050, usedFen: 0, incomeEntries: 1, useEntries: 0, uses: [] },
    channels: [{ channel: 'sale', fen: 12_050, entries: 1, share: 1000 }],
    ...{ compared: { isEqual: true }, last: { id: entry._id }, station: { name: '枫林社工站' } },
  })
  await world.ask(zhou, reverseEntry, { id: entry._id, reason: 'amount' })
  const all = await world.ask(wang, listPublicEntries, { fundId: 'mfenglin' })
  expect(all.items).toMatchObject([
    { amountFen: -12_050, reverses: entry._id },
    { id: entry._id, reversedBy: all.items[0]?.id },
  ])
  const ofSale = await world.ask(wang, listPublicEntries, { fundId: 'mfenglin', of: { channel: 'sale' } })
  expect(ofSale.items).toHaveLength(2)
  const ofChildren = { fundId: 'mfenglin', of: { purpose: 'children' } } as const
  expect((await world.ask(wang, listPublicEntries, ofChildren)).items).toEqual([])
  const side = async (of: 'income' | 'use') =>
    (await world.ask(wang, listPublicEntries, { fundId: 'mfenglin', of: { side: of } })).items
  expect(await side('income')).toEqual(all.items)
  expect(await side('use')).toEqual([])
  const one = await world.ask(wang, getPublicEntry, { id: entry._id })
  expect(one).toMatchObject({
    summary: '春日爱心义卖',
    fund: { keeper: '北辰区慈善协会' },
    reversedBy: all.items[0]?.id,
  })
  for (const shown of [page, all, one])
    expect(JSON.stringify(shown)).not.toMatch(/陈禾|李悦|周站长|"a[a-z0-9]{19}"/)
  expect(await world.codeOf(wang, getPublicFund, { id: 'mnowhere' })).toBe('not_found')
  expect(await world.codeOf(wang, getPublicEntry, { id: '4nowhere' })).toBe('not_found')
})

test('the funds of a station, or of the station of one’s home; the community’s own first', async () => {
  await world.insert('funds', aVenueFund())
  await world.insert('funds', aFund())
  expect((await world.ask(wang, listPublicFunds, { stationId: fenglin })).funds.map(({ id }) => id)).toEqual([
    'mfenglin',
    'mhall',
  ])
  expect((await world.ask(wang, listPublicFunds, {})).funds).toEqual([])
  const account = {
    openid: wang.openid,
    posts: [],
    stationIds: [],
    pushed: [],
    consents: { requestMoved: 0, requestArrived: 0 },
  }
  const stored = { _id: wang.id, version: 1, createdAt: 1, updatedAt: 1, log: [], unsent: [] }
  await world.insert('accounts', { ...stored, ...account, communityCode: communities.fenglinli })
  expect((await world.ask(wang, listPublicFunds, {})).funds).toHaveLength(2)
  await world.database.update(
    'accounts',
    { _id: { $eq: wang.id } },
    { set: { communityCode: communities.wuzhancun } },
  )
  expect((await world.ask(wang, listPublicFunds, {})).funds).toEqual([])
})

test('the night says what is not equal, once a night, and changes nothing', async () => {
  await withEntry()
  await world.database.update('funds', { _id: { $eq: 'mfenglin' } }, { set: { incomes: [] } })
  await world.insert('fund_payments', aPayment({ status: 'approved' }))
  const before = JSON.stringify(await world.all('funds'))
  expect(await reconcileFunds(world.services)).toBe(1)
  expect(await reconcileFunds(world.services)).toBe(0)
  expect(JSON.stringify(await world.all('funds'))).toBe(before)
  const [fund] = (await world.ask(zhou, listStationFunds, {})).funds
  expect(fund?.compared).toMatchObject({
    isEqual: false,
    differences: [
      { book: 'income:sale', balanceFen: 0, entriesFen: -12_050 },
      { book: 'reserved:e1', balanceFen: 0, entriesFen: 19_600 },
    ],
  })
  await world.insert('funds', aVenueFund({ earmarks: [], incomes: [] }))
  world.pass(DAY)
  expect(await reconcileFunds(world.services)).toBe(2)
})

test('a month is closed when all its income is counted and the books agree; a payment still asked for goes on', async () => {
  await withEntry()
  await world.insert('fund_incomes', anIncome({ slip: 'SD-9', month: '2026-02', day: '2026-02-27' }))
  await world.insert('fund_payments', aPayment({ month: '2026-02' }))
  const close = { id: 'mfenglin', month: '2026-02' }
  expect(await world.codeOf(chen, closeMonth, close)).toBe('not_found')
  expect(await world.codeOf(zhou, closeMonth, { ...close, month: '2026-03' })).toBe('funds.month_running')
  expect(await world.tell(zhou, closeMonth, close)).toMatchObject({
    code: 'funds.month_unfinished',
    detail: { incomes: 1, which: ['2 月 27 日春日爱心义卖（单号 SD-9）'] },
  })
  await world.database.update(
    'fund_incomes',
    { _id: { $eq: anIncome({ slip: 'SD-9' })._id } },
    { set: { month: '2026-03' } },
  )
  expect(await world.ask(zhou, closeMonth, close)).toEqual({ closedThrough: '2026-02' })
  expect(await world.codeOf(zhou, closeMonth, close)).toBe('funds.month_closed')
  const late: InputOf<typeof recordIncome> = {
    fundId: 'mfenglin',
    channel: 'gift',
    earmark: 'general',
    slip: 'SD-8',
    amountFen: 1,
    day: '2026-02-28',
    words: '义捐',
    photoIds: [],
  }
  expect(await world.codeOf(chen, recordIncome, late)).toBe('funds.month_closed')
  await world.ask(chen, recordIncome, { ...late, day: '2026-03-01' })
  await world.database.update('funds', { _id: { $eq: 'mfenglin' } }, { set: { incomes: [] } })
  world.pass(31 * DAY)
  for (const { _id, amountFen } of (
    (await world.all('fund_incomes')) as readonly object[] as readonly Income[]
  ).filter(({ status }) => status === 'waiting'))
    await world.tell(li, countIncome, { id: _id, amountFen })
  await world.database.update(
    'fund_incomes',
    { _id: { $eq: anIncome({ slip: 'SD-9' })._id } },
    { set: { status: 'dropped' } },
  )
  expect(await world.codeOf(zhou, closeMonth, { ...close, month: '2026-03' })).toBe('funds.not_equal')
})

test('the ledger as a table, for heads and supervisors: every yuan with its paper, in cells that count', async () => {
  const entry = await withEntry()
  // A name that no sheet can have, and words that a sheet would take for a formula.
  await world.database.update('funds', { _id: { $eq: 'mfenglin' } }, { set: { name: '枫林/社区[1]' } })
  await world.database.update('fund_entries', { _id: { $eq: entry._id } }, { set: { summary: '=1+1' } })
  await world.ask(zhou, reverseEntry, { id: entry._id, reason: 'amount' })
  expect(await world.codeOf(chen, exportLedger, { id: 'mfenglin' })).toBe('not_found')
  for (const who of [zhou, gao]) {
    const { url } = await world.ask(who, exportLedger, { id: 'mfenglin' })
    const bytes = await (await fetch(url)).arrayBuffer()
    const [heading, ...rows] = await readSheet(bytes)
    expect(heading?.slice(5, 8)).toEqual(['收入（元）', '支出（元）', '结余（元）'])
    const kept = (await world.all('fund_entries')) as readonly object[] as readonly FundEntry[]
    const mirrored = kept.find(({ _id }) => _id !== entry._id)
    expect(rows).toEqual([
      [
        ...[entry.number, new Date('2026-03-01'), '=1+1', '义卖', '不限用途'],
        ...[120.5, null, 120.5, 2, 'SD-2026-001', null, null],
      ],
      [
        ...[mirrored?.number ?? '', new Date('2026-03-02'), '=1+1', '义卖', '不限用途'],
        ...[-120.5, null, 0, 1, 'SD-2026-001', entry.number, '金额不对'],
      ],
    ])
    expect(strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
  }
  expect(
    await world.codeOf(zhao, askPayment, {
      fundId: 'mfenglin',
      purpose: 'children',
      earmark: 'e1',
      amountFen: 1,
      words: '球',
      photoIds: [],
    }),
  ).toBe('not_found')
})
