import type { DeskFund, PaymentView, PublicEntry, PublicFund } from '@shared/funds/views'

/** Sunday, 22 November 2026, 10:00 in China; eight hours after the books were compared. */
export const now = Date.parse('2026-11-22T10:00:00+08:00')
export const night = Date.parse('2026-11-22T02:00:00+08:00')

export const footballs: PublicEntry = {
  ...{ id: '4ball', number: '202611-003', summary: '买 2 个足球', amountFen: -19600 },
  ...{ purpose: 'children', day: '2026-11-06', approvals: 2, hasVoucher: true },
}
export const market: PublicEntry = {
  ...{ id: '4market', number: '1031-01', summary: '悦汇城义卖', amountFen: 2_048_000 },
  ...{ channel: 'sale', day: '2026-10-31', approvals: 2, hasVoucher: false },
}

/** 枫林's, in the proportions of the drawn page. */
export const fenglinFund: PublicFund = {
  ...{ id: 'mfenglin', name: '枫林街道社区基金', kind: 'community', keeper: '津北区慈善协会' },
  ...{ balanceFen: 6_294_150, incomeFen: 8_431_650, usedFen: 2_137_500 },
  station: { id: 'sfenglin', name: '枫林街道社工站', phone: '02200000001' },
  channels: [
    { channel: 'company', fen: 2_400_000, entries: 3, share: 285 },
    { channel: 'sale', fen: 2_048_000, entries: 5, share: 243 },
    { channel: 'gift', fen: 1_823_650, entries: 8, share: 216 },
    { channel: 'lottery', fen: 980_000, entries: 3, share: 116 },
    { channel: 'transfer', fen: 630_000, entries: 2, share: 75 },
    { channel: 'resident', fen: 550_000, entries: 5, share: 65 },
  ],
  uses: [
    { purpose: 'children', fen: 897_750, entries: 6, share: 420 },
    { purpose: 'elders', fen: 641_250, entries: 4, share: 300 },
    { purpose: 'repairs', fen: 359_100, entries: 2, share: 168 },
    { purpose: 'activities', fen: 239_400, entries: 2, share: 112 },
  ],
  ...{ incomeEntries: 26, useEntries: 14, last: footballs },
  compared: { at: night, isEqual: true },
}

export const deskFund: DeskFund = {
  ...{ id: 'mfenglin', name: '枫林街道社区基金', kind: 'community', keeper: '津北区慈善协会' },
  ...{ balanceFen: 6_294_150, incomeFen: 8_431_650, usedFen: 2_137_500 },
  ...{ stationId: 'sfenglin', stationName: '枫林街道社工站' },
  earmarks: [
    {
      ...{ key: 'general', name: '不限用途', purposes: [] },
      ...{ balanceFen: 5_000_000, reservedFen: 0, availableFen: 5_000_000 },
    },
    {
      ...{ key: 'e1', name: '给孩子', purposes: ['children'] },
      ...{ balanceFen: 1_294_150, reservedFen: 19_600, availableFen: 1_274_550 },
    },
  ],
  compared: { at: night, isEqual: true, differences: [] },
  ...{ waitingIncomes: 0, waitingPayments: 0, isHead: false, canWrite: true },
}

export const payment: PaymentView = {
  ...{ id: '3ball', fundId: 'mfenglin', fundName: '枫林街道社区基金', status: 'asked' },
  ...{ purpose: 'children', earmarkName: '给孩子', amountFen: 19_600, words: '买 2 个足球' },
  ...{ askedBy: '陈禾', approvals: 0, canDecide: true, isMine: false, at: now - 3_600_000 },
  ...{ source: { kind: 'desk', id: 'c1' }, quotation: [], availableFen: 1_294_150 },
  ...{ approvedBy: [], needsHead: false, canPay: false, canWithdraw: false },
}
