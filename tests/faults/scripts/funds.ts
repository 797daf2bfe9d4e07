import * as contracts from '../../../shared/funds/contract'
import type { Fund } from '../../../shared/funds/model'
import { aFund, anIncome, aPayment, approved, booked, liYes, withReserve } from '../../world/funds'
import { chen, fenglin, li, MONDAY, zhou } from '../../world/people'
import { script, type Script } from '../script'
import type { Aftermath } from '../world'
import { count, told } from './counting'

const fundId = 'mfenglin'
const id = '3football'
const funds = [aFund()]
const done = booked()
const voucher = {
  ...{ _id: 'pvoucher', version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] },
  ...{ ownerId: chen.id, ownerOpenid: chen.openid, fileId: 'cloud://emulator/photos/v.jpg', byteLength: 5 },
  ...{ type: 'jpeg', check: 'passed', timesAsked: 1, askAgainAt: MONDAY + 60 * 24 * 3_600_000 },
}

const withSlip = booked(aFund(), { allPhotoIds: [voucher._id] })

/** 1 where the children's money stands so. */
const children = (balanceFen: number, reservedFen: number) => (after: Aftermath) => {
  const [fund] = after.all('funds') as readonly object[] as readonly Fund[]
  const earmark = fund?.earmarks[1]
  return earmark?.balanceFen === balanceFen && earmark.reservedFen === reservedFen ? 1 : 0
}
const general = (balanceFen: number) => (after: Aftermath) => {
  const [fund] = after.all('funds') as readonly object[] as readonly Fund[]
  return fund?.earmarks[0]?.balanceFen === balanceFen ? 1 : 0
}
const heard = (after: Aftermath, personId: string, fact: string) =>
  count(after, 'notices', { personId, fact })

export const fundsScripts: readonly Script[] = [
  script(contracts.openFund, {
    by: zhou,
    input: { stationId: fenglin, name: '社区基金', kind: 'community', keeper: '慈善协会', earmarks: [] },
    effects: (after) => ({ opened: told(after, 'funds', 'fund.opened'), funds: after.all('funds').length }),
  }),
  script(contracts.addEarmark, {
    by: zhou,
    input: { id: fundId, name: '楼道小修', purposes: ['repairs'] },
    given: { documents: { funds } },
    effects: (after) => ({ added: told(after, 'funds', 'fund.earmark_added') }),
  }),
  script(contracts.recordIncome, {
    by: chen,
    input: {
      ...{ fundId, channel: 'sale', earmark: 'general', slip: 'SD-1', amountFen: 12_050 },
      ...{ day: '2026-03-01', words: '义卖', photoIds: [] },
    },
    given: { documents: { funds } },
    effects: (after) => ({
      recorded: told(after, 'fund_incomes', 'income.recorded'),
      waiting: count(after, 'fund_incomes', { status: 'waiting', round: 1 }),
    }),
  }),
  script(contracts.countIncome, {
    by: li,
    input: { id: anIncome()._id, amountFen: 12_050 },
    given: { documents: { funds, fund_incomes: [anIncome()] } },
    effects: (after) => ({
      posted: told(after, 'fund_incomes', 'income.posted'),
      booked: told(after, 'funds', 'fund.booked'),
      entries: after.all('fund_entries').length,
      balance: general(62_050)(after),
    }),
  }),
  script(contracts.dropIncome, {
    by: li,
    input: { id: anIncome()._id, reason: '记重了' },
    given: { documents: { funds, fund_incomes: [anIncome()] } },
    effects: (after) => ({ dropped: told(after, 'fund_incomes', 'income.dropped') }),
  }),
  script(contracts.askPayment, {
    by: chen,
    input: {
      fundId,
      purpose: 'children',
      earmark: 'e1',
      amountFen: 19_600,
      words: '买 2 个足球',
      photoIds: [],
    },
    given: { documents: { funds } },
    effects: (after) => ({
      asked: told(after, 'fund_payments', 'payment.asked'),
      [zhou.id]: heard(after, zhou.id, 'payment.asked'),
    }),
  }),
  script(contracts.approvePayment, {
    by: zhou,
    input: { id },
    given: { documents: { funds, fund_payments: [aPayment({ approvals: [liYes] })] } },
    effects: (after) => ({
      approved: told(after, 'fund_payments', 'payment.approved'),
      aside: children(30_000, 19_600)(after),
      [chen.id]: heard(after, chen.id, 'payment.approved'),
    }),
  }),
  script(contracts.declinePayment, {
    by: zhou,
    input: { id, reason: '太贵' },
    given: { documents: { funds: [withReserve()], fund_payments: [approved()] } },
    effects: (after) => ({
      declined: told(after, 'fund_payments', 'payment.declined'),
      free: children(30_000, 0)(after),
      [chen.id]: heard(after, chen.id, 'payment.declined'),
    }),
  }),
  script(contracts.withdrawPayment, {
    by: chen,
    input: { id },
    given: { documents: { funds: [withReserve()], fund_payments: [approved()] } },
    effects: (after) => ({
      withdrawn: told(after, 'fund_payments', 'payment.withdrawn'),
      free: children(30_000, 0)(after),
    }),
  }),
  script(contracts.payPayment, {
    by: chen,
    input: { id, amountFen: 19_000, voucher: 'FP-1', day: '2026-03-01', photoIds: [voucher._id] },
    given: { documents: { funds: [withReserve()], fund_payments: [approved()], photos: [voucher] } },
    effects: (after) => ({
      paid: told(after, 'fund_payments', 'payment.paid'),
      entries: after.all('fund_entries').length,
      left: children(11_000, 0)(after),
    }),
  }),
  script(contracts.reviewPaymentPhoto, {
    by: li,
    input: { id, photoId: voucher._id, decision: 'show' },
    given: {
      documents: {
        fund_payments: [aPayment({ allPhotoIds: [voucher._id] })],
        photos: [{ ...voucher, check: 'held' }],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
  script(contracts.reviewSlipPhoto, {
    by: zhou,
    input: { id: withSlip.entry._id, photoId: voucher._id, decision: 'show' },
    given: {
      documents: {
        fund_incomes: [withSlip.income],
        fund_entries: [withSlip.entry],
        photos: [{ ...voucher, check: 'held' }],
      },
    },
    effects: (after) => ({
      shown: count(after, 'photos', { check: 'passed' }),
      reviewed: told(after, 'photos', 'photo.reviewed'),
    }),
  }),
  script(contracts.reverseEntry, {
    by: zhou,
    input: { id: done.entry._id, reason: 'amount' },
    given: { documents: { funds: [done.fund], fund_incomes: [done.income], fund_entries: [done.entry] } },
    effects: (after) => ({
      mirrors: count(after, 'fund_entries', { reverses: done.entry._id }),
      'slip is free': count(after, 'fund_incomes', { status: 'reversed' }),
      balance: general(50_000)(after),
    }),
  }),
  script(contracts.closeMonth, {
    by: zhou,
    input: { id: fundId, month: '2026-02' },
    given: { documents: { funds: [aFund({ earmarks: [], incomes: [] })] } },
    effects: (after) => ({
      closed: told(after, 'funds', 'fund.month_closed'),
      month: count(after, 'funds', { closedThrough: '2026-02' }),
    }),
  }),
]
