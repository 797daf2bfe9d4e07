import { codeHash } from '../../cloudfunctions/grants/with-code'
import { sealedPerson } from '../../cloudfunctions/grants/sealed-parts'
import type { Fund, Payment } from '../../shared/funds/model'
import type { Grant } from '../../shared/grants/model'
import { rulesFor } from '../../shared/grants/templates'
import { chen, DAY, fenglin, MONDAY, vault, zhou } from './people'

const stored = { version: 1, createdAt: MONDAY, updatedAt: MONDAY, log: [], unsent: [] }

/** 小雨 of the second form and her mother. */
export const xiaoyu = {
  calledName: '小雨',
  guardian: { calledName: '吴姐', phone: '13900002222' },
}

/** The code that stands on her mother's phone where `codeHash` is given. */
export const CODE = 'K7M2XQ4D'
export const withCode = { codeHash: codeHash(vault, CODE), codeBy: chen.id } as const

export const quoteOf = (id: string, priceFen: number) => ({
  ...{ id, shop: `${id} 电器行`, priceFen, at: MONDAY },
})

/** A tablet for 小雨 out of the children's money, written down by 陈禾 on Monday at nine; nothing more unless told. */
export function aGrant(over: Partial<Grant> = {}): Grant {
  const _id = over._id ?? '5tablet'
  const { status = 'asked' } = over
  return {
    ...{ _id, ...stored, stationId: fenglin },
    worker: { accountId: chen.id, displayName: '陈禾', workPhone: '02200001001' },
    ...{ sealedPerson: sealedPerson(vault, xiaoyu, _id), hasGuardian: true, audience: 'child' },
    ...{ kind: 'tablet', title: '学习平板一台', reason: '家里没有能上网课的设备' },
    ...{ summary: '给一位二年级学生的学习平板', fundId: 'mcommunity', earmark: 'e1' },
    ...{ ceilingFen: 150_000, quotes: [], round: 0, rules: rulesFor.tablet, notes: [], allPhotoIds: [] },
    ...{ status, isOpen: !['closed', 'declined', 'withdrawn'].includes(status) },
    ...over,
  }
}

/** With two prices. */
export const quoted = {
  status: 'quoted',
  quotes: [quoteOf('l1', 129_900), quoteOf('l2', 139_900)],
} as const satisfies Partial<Grant>

/** A payment of 1,299 yuan was asked of the fund. */
export const approving = {
  ...quoted,
  ...{ status: 'approving', round: 1 },
  payment: { id: '3tablet', quoteId: 'l1', amountFen: 129_900 },
} as const satisfies Partial<Grant>

/** It lies at the station. */
export const bought = { ...approving, status: 'bought', spentFen: 126_800 } as const satisfies Partial<Grant>

export const agreed = {
  ...bought,
  agreement: { how: 'phone', as: 'guardian', at: MONDAY },
} as const satisfies Partial<Grant>

export const handed = {
  ...agreed,
  ...{ status: 'handed', handedAt: MONDAY, followUpOn: '2026-03-16' },
  nextClockAt: MONDAY + 14 * DAY,
} as const satisfies Partial<Grant>

/** 5,000 yuan for anything, and 2,000 for children. */
export function aFundForGrants(over: Partial<Fund> = {}): Fund {
  return {
    ...{ _id: 'mcommunity', ...stored, stationId: fenglin, districtCode: '120113', name: '枫林社区基金' },
    ...{ kind: 'community', keeper: '北辰区慈善协会', incomes: [], uses: [] },
    earmarks: [
      { key: 'general', name: '不限用途', purposes: [], balanceFen: 500_000, reservedFen: 0 },
      { key: 'e1', name: '给孩子', purposes: ['children'], balanceFen: 200_000, reservedFen: 0 },
    ],
    ...over,
  }
}

/** The payment of `approving`, asked by 陈禾. */
export function aGrantPayment(over: Partial<Payment> = {}): Payment {
  return {
    ...{ _id: '3tablet', ...stored, fundId: 'mcommunity', stationId: fenglin, districtCode: '120113' },
    ...{ status: 'asked', purpose: 'children', earmark: 'e1', amountFen: 129_900, photoIds: [] },
    ...{ words: '给一位二年级学生的学习平板', source: { kind: 'grant', id: '5tablet-0' }, month: '2026-03' },
    ...{
      askedBy: { accountId: chen.id, displayName: '陈禾' },
      approvals: [],
      headIds: [zhou.id],
      allPhotoIds: [],
    },
    ...over,
  }
}
