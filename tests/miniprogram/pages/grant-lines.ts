import { rulesFor } from '@shared/grants/templates'
import type { GrantRow, GrantView, OwnGrantView } from '@shared/grants/views'

/** 2 March 2026, a Monday, nine in the morning in China. */
export const monday = Date.UTC(2026, 2, 2, 1, 0)

export const row: GrantRow = {
  ...{ id: '5tablet', title: '学习平板一台', kind: 'tablet', audience: 'child', status: 'asked' },
  ...{ isAgreed: false, amountFen: 150_000, workerName: '陈禾', createdAt: monday - 86_400_000 },
}

export const quote = (id: string, shop: string, priceFen: number) => ({ id, shop, priceFen, at: monday })

export const view = (over: Partial<GrantView> = {}): GrantView => ({
  ...row,
  ...{ reason: '家里没有能上网课的设备', summary: '给一位二年级学生的学习平板', fundId: 'mhelp' },
  ...{ earmark: 'e1', hasGuardian: true, ceilingFen: 150_000, quotes: [], rules: [...rulesFor.tablet] },
  ...{ hasCode: false, notes: [], looks: [] },
  ...over,
})

export const quoted = {
  status: 'quoted',
  quotes: [quote('l1', '春和电器行', 129_900), quote('l2', '北辰数码', 159_900)],
} as const satisfies { status: GrantView['status']; quotes: readonly object[] }

export const payment = { id: '3tablet', quoteId: 'l1', amountFen: 129_900 }

export const own = (over: Partial<OwnGrantView> = {}): OwnGrantView => ({
  ...{ title: '学习平板一台', kind: 'tablet', audience: 'child', status: 'bought', hasGuardian: true },
  ...{ rules: [...rulesFor.tablet], looks: [], worker: { displayName: '陈禾' } },
  station: { name: '枫林社工站', phone: '02200000110' },
  ...over,
})

export const helpFund = {
  ...{
    id: 'mhelp',
    name: '枫林助困基金',
    kind: 'community',
    balanceFen: 700_000,
    incomeFen: 700_000,
    usedFen: 0,
  },
  ...{ stationId: 'sfenglin', stationName: '枫林社工站', keeper: '北辰区慈善协会', waitingIncomes: 0 },
  ...{ waitingPayments: 0, isHead: false, canWrite: true },
  earmarks: [
    part('general', '不限用途', [], 200_000),
    part('e1', '给孩子', ['children'], 500_000),
    part('e2', '给长者', ['elders'], 0),
  ],
}

function part(key: string, name: string, purposes: string[], balanceFen: number) {
  return { key, name, purposes, balanceFen, reservedFen: 0, availableFen: balanceFen }
}
