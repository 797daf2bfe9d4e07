import type { PaymentView } from '@shared/funds/views'
import { exactYuan } from '@shared/kernel/money'
import { sayMoment } from '@shared/kernel/time'
import type { TrailStop } from '../../ui/trail'

/** Whoever reads has something to do here. */
export function hasStep({ canDecide, canPay, canWithdraw }: PaymentView): boolean {
  return canDecide || canPay || canWithdraw
}

const roleWords = { worker: '社工', head: '站长', supervisor: '督导' } as const
const places = ['第一位', '第二位'] as const

/** Asked, two yes, paid; or where it ended. */
export function stopsOf(payment: PaymentView, now: number): readonly TrailStop[] {
  const { askedBy, at, approvedBy, status, needsHead, declined, paid, amountFen } = payment
  const asked: TrailStop = {
    ...{ key: 'asked', title: `${askedBy}提了`, note: `要 ${exactYuan(amountFen)} 元`, state: 'done' },
    when: sayMoment(at, now),
  }
  const said = approvedBy.map((one, index): TrailStop => ({
    ...{ key: `yes${String(index)}`, state: 'done', when: sayMoment(one.at, now) },
    title: `${one.displayName}批了`,
    note: roleWords[one.role],
  }))
  if (declined !== undefined) {
    const no = { key: 'no', title: `${declined.by}没有批`, note: declined.reason, state: 'back' } as const
    return [asked, ...said, { ...no, when: sayMoment(declined.at, now) }]
  }
  if (status === 'withdrawn') return [asked, ...said, { key: 'back', title: '撤回了', state: 'back' }]
  const missing = places.slice(said.length).map((place, index): TrailStop => ({
    ...{ key: `missing${String(index)}`, title: `等${place}批`, state: index === 0 ? 'wait' : 'next' },
    note: index === 0 && needsHead ? '要站长或督导来批' : undefined,
  }))
  if (paid === undefined) {
    const state = status === 'approved' ? 'wait' : 'next'
    return [asked, ...said, ...missing, { key: 'pay', title: '付款，记凭证', state }]
  }
  const booked: TrailStop = {
    ...{ key: 'paid', title: `付了 ${exactYuan(paid.amountFen)} 元`, state: 'done' },
    ...{ note: `${paid.by}记的，票据号 ${paid.voucher}`, when: sayMoment(paid.at, now) },
  }
  if (status !== 'reversed') return [asked, ...said, booked]
  return [asked, ...said, booked, { key: 'mirror', title: '冲回了', state: 'back' }]
}
