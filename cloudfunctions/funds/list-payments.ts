import { listPayments } from '../../shared/funds/contract'
import type { PaymentStatus } from '../../shared/funds/model'
import { isRefused } from '../../shared/kernel/refusal'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { payments } from './funds-store'
import { fundsInSight, namesIn } from './reading'
import { viewRow } from './view-payment'

const statuses = {
  to_approve: ['asked'],
  to_pay: ['approved'],
  over: ['paid', 'declined', 'withdrawn', 'reversed'],
} as const satisfies Record<string, readonly PaymentStatus[]>

export const listPaymentsHandler = handle(listPayments, async (asked) => {
  const { input, actor, store } = asked
  const { filter, cursor } = input
  const found = await fundsInSight(asked, input)
  if (found.length === 0) return { items: [] }
  const scope = { fundId: isIn(found.map(({ _id }) => _id)), status: isIn(statuses[filter]) }
  const createdAt = filter === 'over' ? 'desc' : 'asc'
  const page = await store.list(payments, scope, { order: { createdAt }, cursor })
  if (isRefused(page)) return page
  const named = namesIn(found)
  const rows = page.items.map((payment) => ({ ...viewRow(payment, actor), ...named(payment) }))
  return { ...page, items: rows }
})
