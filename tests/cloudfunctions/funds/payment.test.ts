import {
  approvePayment,
  askPayment,
  declinePayment,
  getPayment,
  listPayments,
  payPayment,
  reverseEntry,
  reviewPaymentPhoto,
  withdrawPayment,
} from '../../../shared/funds/contract'
import type { InputOf } from '../../../shared/kernel/contract'
import type { Notice } from '../../../shared/inbox/model'
import type { Earmark, Fund, FundEntry } from '../../../shared/funds/model'
import { aFund, aPayment, approved, aVenueFund, withReserve } from '../../world/funds'
import { chen, gao, li, wang, zhao, zhou } from '../../world/people'
import { aCommandId, openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const football: InputOf<typeof askPayment> = {
  ...{ fundId: 'mfenglin', purpose: 'children', earmark: 'e1', amountFen: 19_600, words: '买 2 个足球' },
  photoIds: [],
}
const children = async (): Promise<Earmark | undefined> => {
  const [fund] = (await world.all('funds')) as readonly object[] as readonly Fund[]
  return fund?.earmarks[1]
}
const paying = async (id: string, amountFen: number) => {
  const photo = `pvoucher${id.slice(0, 10)}`
  if (amountFen > 0) await world.photo(photo, { ownerId: chen.id })
  return { id, amountFen, voucher: 'FP-0012', day: '2026-03-02', photoIds: [photo] }
}

test('asked, approved by two others, paid against its voucher; the rest is free again', async () => {
  await world.insert('funds', aFund())
  await world.photo('pquote', { ownerId: chen.id })
  const asked = { ...football, note: '给小军和同学', photoIds: ['pquote'] }
  const { id } = await world.ask(chen, askPayment, asked)
  expect(JSON.stringify(await world.all('fund_payments'))).not.toContain('小军')
  expect(
    ((await world.all('notices')) as readonly object[] as readonly Notice[]).map(({ personId, page }) => [
      personId,
      page,
    ]),
  ).toEqual([zhou.id, gao.id].map((who) => [who, `/desk/payment/index?id=${id}`]))
  expect(await world.codeOf(chen, approvePayment, { id })).toBe('funds.own_request')
  expect((await world.ask(gao, listPayments, { filter: 'to_approve' })).items).toMatchObject([
    {
      id,
      canDecide: true,
      approvals: 0,
      fundName: '枫林街道社区基金',
      earmarkName: '给孩子',
      askedBy: '陈禾',
    },
  ])
  expect(await world.ask(li, approvePayment, { id })).toEqual({ id, status: 'asked', approvals: 1 })
  expect(await world.all('notices')).toHaveLength(2)
  expect((await children())?.reservedFen).toBe(0)
  expect(await world.codeOf(li, approvePayment, { id })).toBe('funds.same_approver')
  expect(await world.codeOf(chen, payPayment, await paying(id, 19_600))).toBe('funds.not_approved')
  const commandId = aCommandId()
  const yes = await world.tell(zhou, approvePayment, { id }, commandId)
  expect(yes).toMatchObject({ output: { status: 'approved', approvals: 2 } })
  expect(await world.tell(zhou, approvePayment, { id }, commandId)).toEqual(yes)
  expect(await children()).toMatchObject({ balanceFen: 30_000, reservedFen: 19_600 })
  expect(await world.ask(chen, getPayment, { id })).toMatchObject({
    ...{ note: '给小军和同学', canPay: true, needsHead: false, canDecide: false, availableFen: 10_400 },
    approvedBy: [
      { displayName: '李悦', role: 'worker' },
      { displayName: '周站长', role: 'head' },
    ],
    quotation: [{ id: 'pquote' }],
  })
  const pay = await paying(id, 0)
  expect(await world.codeOf(chen, payPayment, { ...pay, amountFen: 19_601 })).toBe('funds.over_approved')
  const payId = aCommandId()
  const paid = await world.tell(chen, payPayment, { ...pay, amountFen: 19_000 }, payId)
  expect(await world.tell(chen, payPayment, { ...pay, amountFen: 19_000 }, payId)).toEqual(paid)
  expect(await children()).toMatchObject({ balanceFen: 11_000, reservedFen: 0 })
  const [entry] = await world.all('fund_entries')
  expect(entry).toMatchObject({ amountFen: -19_000, summary: '买 2 个足球', approvals: 2, hasVoucher: true })
  expect(await world.ask(zhou, getPayment, { id })).toMatchObject({
    status: 'paid',
    paid: { voucher: 'FP-0012', entryId: entry?._id, by: '陈禾' },
  })
  const booked = String(entry?._id)
  for (const who of [chen, zhou, gao])
    expect(await world.ask(who, getPayment, { entryId: booked })).toMatchObject({ id, status: 'paid' })
  for (const who of [zhao, wang])
    expect(await world.codeOf(who, getPayment, { entryId: booked })).toBe('not_found')
  const mirror = await world.ask(zhou, reverseEntry, { id: booked, reason: 'returned' })
  expect(await world.codeOf(zhou, getPayment, mirror)).toBe('not_found')
  expect((await world.ask(zhou, getPayment, { id })).status).toBe('reversed')
  expect(await children()).toMatchObject({ balanceFen: 30_000, reservedFen: 0 })
}, 20_000)

test('what WeChat’s check held is decided by whoever may see the payment and did not take the photo', async () => {
  await world.insert('funds', aFund())
  const hers = { ownerId: chen.id, check: 'held' } as const
  for (const photoId of ['pquote', 'pother']) await world.photo(photoId, hers)
  await world.photo('pwaiting', { ownerId: chen.id, check: 'pending' })
  const photoIds = ['pquote', 'pwaiting']
  const { id } = await world.ask(chen, askPayment, { ...football, photoIds })
  const quotation = async (who: typeof chen) => (await world.ask(who, getPayment, { id })).quotation
  expect(await quotation(chen)).toMatchObject([
    { id: 'pquote', check: 'held', canReview: false, url: expect.stringMatching(/^http/) as string },
    { id: 'pwaiting', canReview: false, url: expect.stringMatching(/^http/) as string },
  ])
  expect(await quotation(gao)).toEqual([
    { id: 'pquote', check: 'held', canReview: true, url: expect.stringMatching(/^http/) as string },
    { id: 'pwaiting', check: 'pending', canReview: false },
  ])
  const show = { id, photoId: 'pquote', decision: 'show' } as const
  expect(await world.codeOf(chen, reviewPaymentPhoto, show)).toBe('photos.own_photo')
  expect(await world.codeOf(zhao, reviewPaymentPhoto, show)).toBe('not_found')
  expect(await world.codeOf(li, reviewPaymentPhoto, { ...show, photoId: 'pother' })).toBe('not_found')
  expect(await world.codeOf(li, reviewPaymentPhoto, { ...show, photoId: 'pwaiting' })).toBe(
    'photos.already_judged',
  )
  expect(await world.ask(gao, reviewPaymentPhoto, show)).toEqual({ id: 'pquote', check: 'passed' })
  expect((await quotation(li))[0]).toMatchObject({ check: 'passed', canReview: false })
})

test('a head or supervisor is one of the two', async () => {
  await world.insert('funds', aFund())
  await world.insert('fund_payments', aPayment({ askedBy: { accountId: zhao.id, displayName: '赵宁' } }))
  const id = '3football'
  await world.ask(li, approvePayment, { id })
  expect(await world.ask(chen, getPayment, { id })).toMatchObject({ needsHead: true, canDecide: false })
  expect(await world.codeOf(chen, approvePayment, { id })).toBe('funds.head_needed')
  expect(await world.ask(gao, approvePayment, { id })).toMatchObject({ status: 'approved' })
})

test('both approvals at once: each counts once, and the money is put aside once', async () => {
  await world.insert('funds', aFund())
  await world.insert('fund_payments', aPayment())
  const codes = await Promise.all(
    [li, zhou, zhou, gao].map((who) => world.codeOf(who, approvePayment, { id: '3football' })),
  )
  expect(codes.filter((code) => code === 'ok')).toHaveLength(2)
  expect((await children())?.reservedFen).toBe(19_600)
})

test('two payouts for the last yuan: one is approved', async () => {
  await world.insert('funds', withReserve(10_400))
  for (const _id of ['3one', '3two'])
    await world.insert(
      'fund_payments',
      aPayment({ _id, approvals: [{ accountId: li.id, displayName: '李悦', role: 'worker', at: 0 }] }),
    )
  const codes = await Promise.all([
    world.codeOf(zhou, approvePayment, { id: '3one' }),
    world.codeOf(gao, approvePayment, { id: '3two' }),
  ])
  expect(codes.sort()).toEqual(['funds.short', 'ok'])
  expect(await children()).toMatchObject({ balanceFen: 30_000, reservedFen: 30_000 })
})

test('the same payment paid by two at once: one entry', async () => {
  await world.insert('funds', withReserve())
  await world.insert('fund_payments', approved())
  const first = await paying('3football', 19_600)
  const second = { ...first, photoIds: [await world.photo('pother', { ownerId: li.id })] }
  const codes = await Promise.all([
    world.codeOf(chen, payPayment, first),
    world.codeOf(li, payPayment, second),
  ])
  expect(codes.sort()).toEqual(['funds.payment_over', 'ok'])
  expect(await world.all('fund_entries')).toHaveLength(1)
  expect(await children()).toMatchObject({ balanceFen: 10_400, reservedFen: 0 })
})

test('a voucher proves one payment of a fund, however it is written, until that is taken back', async () => {
  await world.insert('funds', withReserve(20_000))
  for (const _id of ['3one', '3two'])
    await world.insert('fund_payments', approved({ _id, amountFen: 10_000 }))
  const first = { ...(await paying('3one', 10_000)), voucher: 'fp-0012 ' }
  const second = { ...(await paying('3two', 10_000)), voucher: 'FP 0012' }
  const { entryId } = await world.ask(chen, payPayment, first)
  expect(await world.codeOf(chen, payPayment, second)).toBe('funds.voucher_known')
  expect(await children()).toMatchObject({ balanceFen: 20_000, reservedFen: 10_000 })
  await world.ask(zhou, reverseEntry, { id: entryId, reason: 'place' })
  expect(await world.codeOf(chen, payPayment, second)).toBe('ok')
})

test('two heads take the same payment back at once: one mirror', async () => {
  await world.insert('funds', withReserve())
  await world.insert('fund_payments', approved())
  const { entryId } = await world.ask(chen, payPayment, await paying('3football', 19_600))
  const codes = await Promise.all(
    [zhou, gao].map((who) => world.codeOf(who, reverseEntry, { id: entryId, reason: 'returned' })),
  )
  expect(codes.sort()).toEqual(['funds.already_reversed', 'ok'])
  const amounts = ((await world.all('fund_entries')) as readonly object[] as readonly FundEntry[]).map(
    ({ amountFen }) => amountFen,
  )
  expect(amounts.sort((a, b) => a - b)).toEqual([-19_600, 19_600])
  expect(await children()).toMatchObject({ balanceFen: 30_000, reservedFen: 0 })
})

test('declined or withdrawn after two yes, the money is free again', async () => {
  await world.insert('funds', withReserve(39_200, aFund()))
  const earmarks = withReserve(39_200).earmarks.map((one) => ({ ...one, balanceFen: 50_000 }))
  await world.database.update(
    'funds',
    { _id: { $eq: 'mfenglin' } },
    { set: { earmarks: earmarks.map((one) => ({ ...one, purposes: [...one.purposes] })) } },
  )
  for (const _id of ['3one', '3two']) await world.insert('fund_payments', approved({ _id }))
  expect(await world.codeOf(chen, declinePayment, { id: '3one', reason: '贵' })).toBe('funds.own_request')
  expect(await world.ask(gao, declinePayment, { id: '3one', reason: '再比一家' })).toEqual({
    id: '3one',
    status: 'declined',
  })
  expect((await children())?.reservedFen).toBe(19_600)
  expect(await world.codeOf(li, withdrawPayment, { id: '3two' })).toBe('funds.not_yours')
  expect(await world.ask(chen, withdrawPayment, { id: '3two' })).toEqual({ id: '3two', status: 'withdrawn' })
  expect((await children())?.reservedFen).toBe(0)
  const { items } = await world.ask(chen, listPayments, { filter: 'over' })
  expect(items.map(({ status }) => status).sort()).toEqual(['declined', 'withdrawn'])
  expect((await world.ask(chen, listPayments, { filter: 'to_pay', fundId: 'mfenglin' })).items).toEqual([])
  expect((await world.ask(chen, getPayment, { id: '3one' })).declined).toMatchObject({
    by: '高督导',
    reason: '再比一家',
  })
})

test('off its earmark, more than there is, a venue out of another fund: refused with the way on', async () => {
  await world.insert('funds', aFund())
  await world.insert('funds', aVenueFund())
  const code = (over: Partial<InputOf<typeof askPayment>>) =>
    world.codeOf(chen, askPayment, { ...football, ...over })
  expect(await code({ purpose: 'elders' })).toBe('funds.off_earmark')
  expect(await code({ amountFen: 30_001 })).toBe('funds.short')
  const light = {
    purpose: 'venue' as const,
    earmark: 'general',
    venue: '枫林演艺厅',
    amountFen: 5_000,
    words: '换舞台灯',
  }
  expect(await code(light)).toBe('funds.venue_elsewhere')
  expect(await code({ ...light, fundId: 'mhall' })).toBe('ok')
  expect(await code({ photoIds: ['pnobody'] })).toBe('requests.photo_unknown')
  expect(await world.codeOf(zhao, askPayment, football)).toBe('not_found')
  expect(await world.codeOf(wang, askPayment, football)).toBe('not_found')
})
