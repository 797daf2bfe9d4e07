import type { payPayment } from '@shared/funds/contract'
import type { InputOf } from '@shared/kernel/contract'
import { exactYuan, fenOf } from '@shared/kernel/money'
import { z } from '@shared/kernel/schema'
import { pastDay } from '../../matter/typed-day'

/** What is written about money that was paid. */
export const Paying = z.object({ amount: z.string(), voucher: z.string(), day: z.string() })

/** What goes out, without the photos; or what is still missing. `approvedFen`: the most it may be. */
export function paidOf(
  written: z.output<typeof Paying>,
  { id, approvedFen, now }: { readonly id: string; readonly approvedFen: number; readonly now: number },
): Omit<InputOf<typeof payPayment>, 'photoIds'> | string {
  const amountFen = fenOf(written.amount)
  const voucher = written.voucher.trim()
  const day = pastDay(written.day, now)
  if (amountFen === undefined || amountFen === 0) return '写实际付了多少'
  if (amountFen > approvedFen) return `批的是 ${exactYuan(approvedFen)} 元，不能比它多`
  if (voucher === '') return '写发票或收据上的号码'
  if (day === undefined) return '写哪天付的'
  return { id, amountFen, voucher, day }
}
