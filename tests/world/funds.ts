import { fundEntryIdOf, incomeIdOf } from '../../cloudfunctions/funds/funds-store'
import { bookIncome } from '../../shared/funds/bookings'
import type { Approval, Fund, FundEntry, Hand, Income, Payment } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import { chen, fenglin, gao, li, MONDAY, zhou } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }
const KEEPER = '北辰区慈善协会'

export const chenHand: Hand = { accountId: chen.id, displayName: '陈禾' }
export const liHand: Hand = { accountId: li.id, displayName: '李悦' }
export const liYes: Approval = { ...liHand, role: 'worker', at: MONDAY }
export const zhouYes: Approval = { accountId: zhou.id, displayName: '周站长', role: 'head', at: MONDAY }
export const gaoYes: Approval = { accountId: gao.id, displayName: '高督导', role: 'supervisor', at: MONDAY }

/** 枫林's fund: 500 yuan without a purpose, 300 for children, 200 for elders; nothing put aside. */
export function aFund(over: Partial<Fund> = {}): Fund {
  return {
    ...{ _id: 'mfenglin', ...stored, stationId: fenglin, districtCode: '120113' },
    ...{ name: '枫林街道社区基金', kind: 'community', keeper: KEEPER },
    earmarks: [
      { key: 'general', name: '不限用途', purposes: [], balanceFen: 50_000, reservedFen: 0 },
      { key: 'e1', name: '给孩子', purposes: ['children'], balanceFen: 30_000, reservedFen: 0 },
      { key: 'e2', name: '给长者', purposes: ['elders', 'hardship'], balanceFen: 20_000, reservedFen: 0 },
    ],
    incomes: [{ of: 'company', fen: 100_000, entries: 3 }],
    uses: [],
    ...over,
  }
}

/** The hall's own fund, with 100 yuan. */
export function aVenueFund(over: Partial<Fund> = {}): Fund {
  return aFund({
    ...{ _id: 'mhall', name: '枫林演艺厅基金', kind: 'venue', venue: '枫林演艺厅' },
    earmarks: [{ key: 'general', name: '不限用途', purposes: [], balanceFen: 10_000, reservedFen: 0 }],
    incomes: [{ of: 'sale', fen: 10_000, entries: 1 }],
    ...over,
  })
}

/** 120.50 yuan of a market, counted by 陈禾. */
export function anIncome(over: Partial<Income> = {}): Income {
  const slip = over.slip ?? 'SD-2026-001'
  const stationId = over.stationId ?? fenglin
  return {
    ...{
      _id: incomeIdOf(stationId, KEEPER, slip),
      ...stored,
      fundId: 'mfenglin',
      stationId,
      districtCode: '120113',
    },
    ...{ status: 'waiting', channel: 'sale', earmark: 'general', slip, amountFen: 12_050, day: '2026-03-01' },
    ...{ month: '2026-03', words: '春日爱心义卖', allPhotoIds: [], recordedBy: chenHand, round: 1 },
    ...over,
  }
}

/** 196 yuan for two footballs, asked for by 陈禾. */
export function aPayment(over: Partial<Payment> = {}): Payment {
  return {
    ...{ _id: '3football', ...stored, fundId: 'mfenglin', stationId: fenglin, districtCode: '120113' },
    ...{ status: 'asked', purpose: 'children', earmark: 'e1', amountFen: 19_600, words: '买 2 个足球' },
    ...{ photoIds: [], allPhotoIds: [], source: { kind: 'desk', id: '3football' }, month: '2026-03' },
    ...{ askedBy: chenHand, headIds: [zhou.id], approvals: [] },
    ...over,
  }
}

/** The money of two yes is put aside. */
export const approved = (over: Partial<Payment> = {}) =>
  aPayment({ status: 'approved', approvals: [liYes, zhouYes], ...over })
export const withReserve = (reservedFen = 19_600, over: Partial<Fund> = {}): Fund =>
  aFund({
    ...over,
    earmarks: aFund().earmarks.map((one) => (one.key === 'e1' ? { ...one, reservedFen } : one)),
  })

/** A counted income with its entry, and the fund after it. Booked by 李悦. */
export function booked(fund = aFund(), over: Partial<Income> = {}) {
  const income = anIncome({ ...over, status: 'posted', countedBy: liHand })
  const id = fundEntryIdOf({ kind: 'income', id: `${income._id}:1` })
  const done = bookIncome(fund, income, { id, by: li.id, at: MONDAY })
  if (isRefused(done)) throw new Error(done.refused)
  const { stationId, districtCode, _id: fundId } = fund
  const entry: FundEntry = { _id: id, ...stored, ...done.entry, fundId, stationId, districtCode }
  return { fund: done.books, entry, income: { ...income, entryId: id } }
}
