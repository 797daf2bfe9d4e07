import { purposeWords } from '@shared/funds/words'
import type { DeskFund } from '@shared/funds/views'
import { exactYuan } from '@shared/kernel/money'

/** What to do first, as a sentence. */
export function waitingWords(incomes: number, payments: number): string {
  const parts = [
    ...(incomes > 0 ? [`${String(incomes)} 笔收入等第二个人数`] : []),
    ...(payments > 0 ? [`${String(payments)} 笔付款等人批`] : []),
  ]
  return parts.length === 0 ? '收的数过了，付的批过了' : parts.join('，')
}

type Earmark = DeskFund['earmarks'][number]

/** 能付给孩子、活动耗材 */
export function earmarkWords({ purposes }: Earmark): string {
  return `能付${purposes.map((purpose) => purposeWords[purpose]).join('、')}`
}

/** 能动 1,200.00 元，批了还没付的 300.00 元 */
export function availableWords({ availableFen, reservedFen }: Earmark): string {
  const free = `能动 ${exactYuan(availableFen)} 元`
  return reservedFen === 0 ? free : `${free}，批了还没付的 ${exactYuan(reservedFen)} 元`
}
