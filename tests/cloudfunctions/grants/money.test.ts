import { tellers } from '../../../cloudfunctions/jobs/tellers'
import { sweepUnsent } from '../../../cloudfunctions/kernel/sweep'
import {
  approvePayment,
  declinePayment,
  payPayment,
  reverseEntry,
  withdrawPayment,
} from '../../../shared/funds/contract'
import type { Fund, Payment } from '../../../shared/funds/model'
import * as contract from '../../../shared/grants/contract'
import type { Grant } from '../../../shared/grants/model'
import { aFundForGrants, aGrant, quoted } from '../../world/grants'
import { chen, gao, li, zhou } from '../../world/people'
import { openWorld, type World } from '../../world/world'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.insert('funds', aFundForGrants())
  await world.insert('grants', aGrant(quoted))
  await world.ask(chen, contract.askGrantApproval, { id, quoteId: 'l1' })
})
afterEach(() => world.close())

const id = '5tablet'
const payments = async () => (await world.all('fund_payments')) as object[] as Payment[]
const payment = async () => ({ id: (await payments()).at(-1)?._id ?? '' })
const grant = async () => (await world.all('grants'))[0] as object as Grant
const childrens = async () => {
  const [fund] = (await world.all('funds')) as object[] as Fund[]
  const { balanceFen, reservedFen } = fund?.earmarks[1] ?? {}
  return { balanceFen, reservedFen }
}
const told = async (personId: string) =>
  (await world.all('notices'))
    .map((one) => one as { personId?: string; fact?: string })
    .flatMap((notice) => (notice.personId === personId ? [notice.fact] : []))
const paying = async (amountFen: number) => {
  const photoId = await world.photo(`pvoucher${String(amountFen)}`, { ownerId: chen.id })
  return { ...(await payment()), amountFen, voucher: 'FP-0001', day: '2026-03-02', photoIds: [photoId] }
}
/** What was left to the clock: a grant that follows a payment tells its worker within a minute. */
const sweep = () => {
  world.pass(60_000)
  const until = performance.now() + 5000
  const robotUrlOf = () => Promise.resolve(undefined)
  return sweepUnsent({ services: world.services, tellers, robotUrlOf, until, requestId: 'test' })
}

test('two others say yes, one of them with a say; whoever asked for it does not', async () => {
  expect(await world.codeOf(chen, approvePayment, await payment())).toBe('funds.own_request')
  await world.ask(li, approvePayment, await payment())
  expect(await grant()).toMatchObject({ status: 'approving' })
  await world.ask(zhou, approvePayment, await payment())
  expect(await grant()).toMatchObject({ status: 'approved', version: 3 })
  expect(await childrens()).toEqual({ balanceFen: 200_000, reservedFen: 129_900 })
  await sweep()
  expect(await told(chen.id)).toContain('grant.approved')
})

test('never more than was approved; what was not needed is free again', async () => {
  await world.ask(li, approvePayment, await payment())
  await world.ask(gao, approvePayment, await payment())
  expect(await world.codeOf(chen, payPayment, await paying(129_901))).toBe('funds.over_approved')
  expect(await grant()).toMatchObject({ status: 'approved' })
  await world.ask(chen, payPayment, await paying(126_800))
  expect(await grant()).toMatchObject({ status: 'bought', spentFen: 126_800 })
  expect(await childrens()).toEqual({ balanceFen: 73_200, reservedFen: 0 })
  expect(await world.codeOf(chen, contract.handOverGrant, { id, followUpOn: '2026-03-16' })).toBe(
    'grants.unconfirmed',
  )
})

test('a payment taken back in the books: the grant has none, and another can be asked for', async () => {
  await world.ask(li, approvePayment, await payment())
  await world.ask(gao, approvePayment, await payment())
  const { entryId } = await world.ask(chen, payPayment, await paying(126_800))
  await world.ask(zhou, reverseEntry, { id: entryId, reason: 'returned' })
  expect(await grant()).toMatchObject({ status: 'quoted', isOpen: true })
  expect(await grant()).not.toHaveProperty('spentFen')
  await sweep()
  expect(await told(chen.id)).toContain('grant.unbought')
  await world.ask(chen, contract.askGrantApproval, { id, quoteId: 'l1' })
  expect(await grant()).toMatchObject({ status: 'approving', round: 2 })
})

test('no: the grant ends; whoever looks only at the fund sees no name', async () => {
  await world.ask(gao, declinePayment, { ...(await payment()), reason: '学校会发' })
  expect(await grant()).toMatchObject({ status: 'declined', isOpen: false })
  expect(JSON.stringify(await payments())).not.toContain('小雨')
})

test('taken back by whoever asked, it can be asked for once more', async () => {
  await world.ask(chen, withdrawPayment, await payment())
  expect(await grant()).toMatchObject({ status: 'quoted', round: 1 })
  await world.ask(chen, contract.askGrantApproval, { id, quoteId: 'l2' })
  expect(await payments()).toHaveLength(2)
  const current = (await payments()).find(({ status }) => status === 'asked')
  expect(await grant()).toMatchObject({
    status: 'approving',
    payment: { id: current?._id, amountFen: 139_900 },
  })
})
