import {
  countIncome,
  dropIncome,
  getPublicEntry,
  getPublicFund,
  getSlip,
  listIncomes,
  listPublicEntries,
  listStationFunds,
  recordIncome,
  reverseEntry,
  reviewSlipPhoto,
} from '../../../shared/funds/contract'
import type { InputOf } from '../../../shared/kernel/contract'
import type { Fund } from '../../../shared/funds/model'
import { aFund, booked } from '../../world/funds'
import { chen, fenglin, gao, li, liu, wang, zhao, zhou } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('funds', aFund())
})
afterEach(() => world.close())

const market: InputOf<typeof recordIncome> = {
  ...{ fundId: 'mfenglin', channel: 'sale', earmark: 'general', slip: 'SD-2026-001', amountFen: 12_050 },
  ...{ day: '2026-03-01', words: '春日爱心义卖', photoIds: [] },
} as const
const theFund = async () => {
  const found = (await world.all('funds')) as readonly object[] as readonly Fund[]
  return found.find(({ _id }) => _id === 'mfenglin')
}

test('one counts, another counts blind, and it is booked once', async () => {
  const { id, status } = await world.ask(chen, recordIncome, market)
  expect(status).toBe('waiting')
  const { items } = await world.ask(li, listIncomes, {})
  expect(items).toMatchObject([
    { id, slip: 'SD-2026-001', recordedBy: '陈禾', isMine: false, earmarkName: '不限用途' },
  ])
  expect(JSON.stringify(items)).not.toContain('12050')
  expect((await world.ask(chen, listIncomes, { fundId: 'mfenglin' })).items).toMatchObject([{ isMine: true }])
  expect(await world.codeOf(chen, countIncome, { id, amountFen: 12_050 })).toBe('funds.same_counter')
  const wrong = await world.tell(li, countIncome, { id, amountFen: 12_000 })
  expect(wrong).toMatchObject({ ok: false, code: 'funds.count_differs' })
  expect(JSON.stringify(wrong)).not.toMatch(/120\.50|12050/)
  const commandId = aCommandId()
  const first = await world.tell(li, countIncome, { id, amountFen: 12_050 }, commandId)
  expect(first).toMatchObject({ ok: true, output: { status: 'posted' } })
  expect(await world.tell(li, countIncome, { id, amountFen: 12_050 }, commandId)).toEqual(first)
  expect(await world.codeOf(zhou, countIncome, { id, amountFen: 12_050 })).toBe('funds.income_over')
  expect(await world.all('fund_entries')).toHaveLength(1)
  expect((await theFund())?.earmarks[0]?.balanceFen).toBe(62_050)
  expect((await world.ask(wang, getPublicFund, { id: 'mfenglin' })).last).toMatchObject({
    amountFen: 12_050,
    number: '202603-001',
  })
})

test('two at once count the same: one entry', async () => {
  const { id } = await world.ask(chen, recordIncome, market)
  const codes = await Promise.all(
    [li, zhou].map((who) => world.codeOf(who, countIncome, { id, amountFen: 12_050 })),
  )
  expect(codes.sort()).toEqual(['funds.income_over', 'ok'])
  expect(await world.all('fund_entries')).toHaveLength(1)
})

test('the same slip at the same moment, however it is written: one', async () => {
  const slips = ['SD-2026-001', 'sd2026001', 'SD 2026 001', 'SD-2026-001']
  const people = [chen, li, zhou, chen]
  const codes = await Promise.all(
    slips.map((slip, at) => world.codeOf(people[at] ?? chen, recordIncome, { ...market, slip })),
  )
  expect(codes.sort()).toEqual(['funds.slip_known', 'funds.slip_known', 'funds.slip_known', 'ok'])
  expect(await world.all('fund_incomes')).toHaveLength(1)
})

test('dropped before it is counted, the slip is free; the reason stays', async () => {
  const { id } = await world.ask(chen, recordIncome, market)
  expect(await world.ask(li, dropIncome, { id, reason: '多打了一个零' })).toEqual({ id, status: 'dropped' })
  expect(await world.codeOf(li, countIncome, { id, amountFen: 12_050 })).toBe('funds.income_over')
  expect(await world.ask(li, recordIncome, { ...market, amountFen: 1_205 })).toEqual({
    id,
    status: 'waiting',
  })
  expect(await world.ask(chen, countIncome, { id, amountFen: 1_205 })).toMatchObject({ status: 'posted' })
})

test('taken back by a head who did not book it: a mirror, once, and the slip may be recorded rightly', async () => {
  const { id } = await world.ask(chen, recordIncome, market)
  const { entryId } = await world.ask(li, countIncome, { id, amountFen: 12_050 })
  const entryBefore = JSON.stringify((await world.all('fund_entries'))[0])
  expect(await world.codeOf(chen, reverseEntry, { id: entryId, reason: 'amount' })).toBe('not_found')
  const commandId = aCommandId()
  const first = await world.tell(zhou, reverseEntry, { id: entryId, reason: 'amount' }, commandId)
  expect(await world.tell(zhou, reverseEntry, { id: entryId, reason: 'amount' }, commandId)).toEqual(first)
  expect(await world.codeOf(gao, reverseEntry, { id: entryId, reason: 'amount' })).toBe(
    'funds.already_reversed',
  )
  const entries = await world.all('fund_entries')
  expect(entries).toHaveLength(2)
  expect(JSON.stringify(entries.find(({ _id }) => _id === entryId))).toBe(entryBefore)
  expect((await theFund())?.earmarks[0]?.balanceFen).toBe(50_000)
  expect(await world.ask(chen, recordIncome, { ...market, amountFen: 12_500 })).toEqual({
    id,
    status: 'waiting',
  })
  const again = await world.ask(li, countIncome, { id, amountFen: 12_500 })
  expect(again.entryId).not.toBe(entryId)
  expect((await theFund())?.earmarks[0]?.balanceFen).toBe(62_500)
})

test('a head does not take back what she counted; the supervisor does', async () => {
  const { id } = await world.ask(chen, recordIncome, market)
  const { entryId } = await world.ask(zhou, countIncome, { id, amountFen: 12_050 })
  expect(await world.codeOf(zhou, reverseEntry, { id: entryId, reason: 'twice' })).toBe('funds.own_booking')
  expect(await world.codeOf(gao, reverseEntry, { id: entryId, reason: 'twice' })).toBe('ok')
})

test('heads and supervisors of other places have no part in it', async () => {
  const { entry, fund, income } = booked(
    aFund({ _id: 'mother', stationId: 's120112001', districtCode: '120112' }),
  )
  await world.insert('funds', fund)
  await world.insert('fund_incomes', income)
  await world.insert('fund_entries', entry)
  for (const who of [zhou, gao]) {
    expect(await world.codeOf(who, reverseEntry, { id: entry._id, reason: 'twice' })).toBe('not_found')
    expect((await world.ask(who, listStationFunds, {})).funds.map(({ id }) => id)).toEqual(['mfenglin'])
  }
  expect(await world.codeOf(zhao, recordIncome, market)).toBe('not_found')
  for (const who of [wang, liu]) expect(await world.codeOf(who, listStationFunds, {})).toBe('not_found')
})

const url = expect.stringMatching(/^http/) as string

test('the slip is seen after the second count, by whoever may see the fund at the desk, and nowhere else', async () => {
  await world.photo('pslip', { ownerId: chen.id })
  const { id } = await world.ask(chen, recordIncome, { ...market, photoIds: ['pslip'] })
  // Before the count there is nothing to ask for: neither the paper nor the entry that it would get.
  const { entry } = booked()
  for (const who of [chen, li, zhou, gao])
    for (const asked of [id, entry._id]) {
      expect(await world.codeOf(who, getSlip, { id: asked })).toBe('not_found')
      const show = { id: asked, photoId: 'pslip', decision: 'show' } as const
      expect(await world.codeOf(who, reviewSlipPhoto, show)).toBe('not_found')
    }
  expect(JSON.stringify(await world.ask(li, listIncomes, {}))).not.toContain('pslip')
  const { entryId } = await world.ask(li, countIncome, { id, amountFen: 12_050 })
  expect(entryId).toBe(entry._id)
  for (const who of [chen, li, zhou, gao])
    expect(await world.ask(who, getSlip, { id: entryId })).toEqual({
      ...{ id: entryId, slip: 'SD-2026-001', earmarkName: '不限用途', recordedBy: '陈禾', countedBy: '李悦' },
      photos: [{ id: 'pslip', check: 'passed', canReview: false, url }],
    })
  for (const who of [zhao, wang, liu])
    expect(await world.codeOf(who, getSlip, { id: entryId })).toBe('not_found')
  const everybody = [
    await world.ask(wang, getPublicEntry, { id: entryId }),
    await world.ask(wang, listPublicEntries, { fundId: 'mfenglin' }),
    await world.ask(wang, getPublicFund, { id: 'mfenglin' }),
  ]
  expect(JSON.stringify(everybody)).not.toMatch(/pslip|SD-2026|陈禾|李悦/)
})

test('what WeChat’s check held of a slip is decided after the count by somebody who did not take it', async () => {
  await world.photo('pslip', { ownerId: chen.id, check: 'held' })
  await world.photo('pother', { ownerId: chen.id, check: 'held' })
  const { id } = await world.ask(chen, recordIncome, { ...market, photoIds: ['pslip'] })
  const { entryId } = await world.ask(li, countIncome, { id, amountFen: 12_050 })
  const photosFor = async (who: typeof chen) => (await world.ask(who, getSlip, { id: entryId })).photos
  expect(await photosFor(gao)).toEqual([{ id: 'pslip', check: 'held', canReview: true, url }])
  const show = { id: entryId, photoId: 'pslip', decision: 'show' } as const
  expect(await world.codeOf(chen, reviewSlipPhoto, show)).toBe('photos.own_photo')
  expect(await world.codeOf(zhao, reviewSlipPhoto, show)).toBe('not_found')
  expect(await world.codeOf(li, reviewSlipPhoto, { ...show, photoId: 'pother' })).toBe('not_found')
  expect(await world.ask(gao, reviewSlipPhoto, show)).toEqual({ id: 'pslip', check: 'passed' })
  expect(await photosFor(li)).toEqual([{ id: 'pslip', check: 'passed', canReview: false, url }])
})

test('recorded again after it was taken back, the old entry gives nothing of the new count away', async () => {
  await world.photo('pslip', { ownerId: chen.id })
  const { id } = await world.ask(chen, recordIncome, { ...market, photoIds: ['pslip'] })
  const { entryId } = await world.ask(li, countIncome, { id, amountFen: 12_050 })
  const mirror = await world.ask(zhou, reverseEntry, { id: entryId, reason: 'amount' })
  expect(await world.ask(li, getSlip, { id: entryId })).toMatchObject({ photos: [{ id: 'pslip' }] })
  expect(await world.codeOf(li, getSlip, { id: mirror.entryId })).toBe('not_found')
  await world.ask(chen, recordIncome, { ...market, amountFen: 12_500, photoIds: ['pslip'] })
  expect(await world.codeOf(li, getSlip, { id: entryId })).toBe('funds.recorded_again')
  const show = { id: entryId, photoId: 'pslip', decision: 'show' } as const
  expect(await world.codeOf(li, reviewSlipPhoto, show)).toBe('funds.recorded_again')
  const again = await world.ask(li, countIncome, { id, amountFen: 12_500 })
  expect(await world.ask(gao, getSlip, { id: again.entryId })).toMatchObject({ photos: [{ id: 'pslip' }] })
})

test('a closed month, a photo of somebody else, an earmark that is not there', async () => {
  const code = (over: object) => world.codeOf(chen, recordIncome, { ...market, ...over })
  await world.photo('pslip', { ownerId: chen.id })
  expect(await code({ photoIds: ['pnobody'] })).toBe('requests.photo_unknown')
  expect(await code({ photoIds: ['pslip'] })).toBe('ok')
  expect(await code({ photoIds: ['pslip'], slip: 'SD-2' })).toBe('requests.photo_unknown')
  expect(await code({ earmark: 'e9', slip: 'SD-3' })).toBe('funds.earmark_unknown')
  expect(await code({ day: '2026-03-03', slip: 'SD-3' })).toBe('funds.day_ahead')
  expect(await code({ fundId: 'mnowhere' })).toBe('not_found')
  expect(fenglin).toBe((await theFund())?.stationId)
})
