import type { PublicEntry } from '@shared/funds/views'
import { channelWords, purposeWords } from '@shared/funds/words'

/** `2026-11-06` → 11 月 6 日 */
export function sayDay(day: string): string {
  return `${String(Number(day.slice(5, 7)))} 月 ${String(Number(day.slice(8)))} 日`
}

/** `2026-10` → 2026 年 10 月 */
export function sayMonth(month: string): string {
  return `${month.slice(0, 4)} 年 ${String(Number(month.slice(5)))} 月`
}

/** 给孩子; 义卖; both are never there. */
export function sayBook({ channel, purpose }: Pick<PublicEntry, 'channel' | 'purpose'>): string {
  if (purpose !== undefined) return purposeWords[purpose]
  return channel === undefined ? '' : channelWords[channel]
}

type Kind = 'income' | 'use' | 'reversal'

export function kindOf({ reverses, purpose }: Pick<PublicEntry, 'reverses' | 'purpose'>): Kind {
  if (reverses !== undefined) return 'reversal'
  return purpose === undefined ? 'income' : 'use'
}

/** 买 2 个足球; 冲回：买 2 个足球 */
export function sayWhat({ summary, reverses }: Pick<PublicEntry, 'summary' | 'reverses'>): string {
  return reverses === undefined ? summary : `冲回：${summary}`
}

const papers = {
  use: { two: '申请、两人批准', voucher: '发票' },
  income: { two: '两个人各数一遍', voucher: '单据' },
  reversal: { two: '另一个人冲回', voucher: '单据' },
} satisfies Record<Kind, { two: string; voucher: string }>

/** What stands behind it: 申请、两人批准、发票都在; what is not there is not claimed. */
export function sayPapers(entry: PublicEntry): string {
  const kind = kindOf(entry)
  const { two, voucher } = papers[kind]
  if (kind === 'reversal') return two
  if (entry.approvals < 2) return entry.hasVoucher ? `${voucher}在` : '记了账'
  return entry.hasVoucher ? `${two}、${voucher}都在` : two
}

const numberOfMonth = /^(\d{4})(\d{2})-(\d+)$/

/** 凭证第 3 号: its place in the month, to stand beside its day. Older ones have a number of the day, 凭证第 1106-03 号. */
export function sayNumber({ number }: Pick<PublicEntry, 'number'>): string {
  const nth = numberOfMonth.exec(number)?.[3]
  return `凭证第\u00a0${nth === undefined ? number : String(Number(nth))}\u00a0号`
}

/** 2026 年 11 月凭证第 3 号: by it the fund has no other. */
export function sayWholeNumber(entry: Pick<PublicEntry, 'number'>): string {
  const [, year, month] = numberOfMonth.exec(entry.number) ?? []
  return year === undefined || month === undefined
    ? sayNumber(entry)
    : `${sayMonth(`${year}-${month}`)}${sayNumber(entry)}`
}
