import { type Purpose, purposes } from '@shared/funds/codes'
import { pays } from '@shared/funds/rules'
import type { DeskFund } from '@shared/funds/views'
import { purposeWords } from '@shared/funds/words'
import { exactYuan } from '@shared/kernel/money'

/** What to do first, as a sentence. */
export function firstWords(incomes: number, payments: number): string {
  if (incomes > 0) return '有收入等第二个人数'
  return payments > 0 ? '有付款等人批' : '收的数过了，付的批过了'
}

/** How much of it: 2 笔收入等数，1 笔付款等批 */
export function waitingWords(incomes: number, payments: number): string {
  const parts = [
    ...(incomes > 0 ? [`${String(incomes)} 笔收入等数`] : []),
    ...(payments > 0 ? [`${String(payments)} 笔付款等批`] : []),
  ]
  return parts.length === 0 ? '收入两个人数，付款两个人批，每一笔都公开' : parts.join('，')
}

type Earmark = DeskFund['earmarks'][number]

/** What a fund can pay at all; the costs of a venue come out of its own fund alone. */
export function purposesOf({ venue }: Pick<DeskFund, 'venue'>): readonly Purpose[] {
  return purposes.filter((purpose) => purpose !== 'venue' || venue !== undefined)
}

/** What this part of it can pay. */
export function payableOf(fund: Pick<DeskFund, 'venue'>, earmark: Pick<Earmark, 'purposes'>) {
  return purposesOf(fund).filter((purpose) => pays(earmark, purpose))
}

/** 能付给孩子、活动耗材 */
export function earmarkWords({ purposes: fixed }: Pick<Earmark, 'purposes'>): string {
  if (fixed.length === 0) return '捐的人没指定用处'
  return `只付${fixed.map((purpose) => purposeWords[purpose]).join('、')}`
}

/** 能动 1,200.00 元，批了还没付的 300.00 元 */
export function availableWords({ availableFen, reservedFen }: Earmark): string {
  const free = `能动 ${exactYuan(availableFen)} 元`
  return reservedFen === 0 ? free : `${free}，批了还没付的 ${exactYuan(reservedFen)} 元`
}
