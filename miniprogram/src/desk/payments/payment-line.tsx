import type { PaymentRow } from '@shared/funds/views'
import { paymentStatusWords, purposeWords } from '@shared/funds/words'
import { exactYuan } from '@shared/kernel/money'
import { open } from '../../call/open'
import { Row } from '../../ui/rows'

/** What it is for, how much, how far it is; it opens with everything that whoever decides needs. */
export function PaymentLine({ payment }: { readonly payment: PaymentRow }) {
  const { id, words, amountFen, status, purpose, earmarkName, askedBy, fundName, canDecide } = payment
  const isDone = status === 'paid'
  return (
    <Row
      icon={isDone ? 'check' : 'handover'}
      iconTone={canDecide ? 'you' : isDone ? 'ok' : 'plain'}
      title={words}
      words={`${stageOf(payment)}。${purposeWords[purpose]}，从${fundName}的“${earmarkName}”，${askedBy}提的`}
      figure={exactYuan(amountFen)}
      onTap={() => open(`/desk/payment/index?id=${id}`)}
    />
  )
}

/** 等批准，一位批了 */
export function stageOf({ status, approvals, canDecide }: PaymentRow): string {
  if (status !== 'asked') return paymentStatusWords[status]
  if (canDecide) return approvals === 0 ? '等您看' : '一位批了，等您看'
  return approvals === 0 ? '等两位同事批' : '一位批了，还等一位'
}
