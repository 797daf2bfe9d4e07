import { askGrantApproval } from '../../shared/grants/contract'
import type { Grant } from '../../shared/grants/model'
import { askApproval } from '../../shared/grants/rules'
import { isRefused } from '../../shared/kernel/refusal'
import { askPayment } from '../funds/asking'
import { handle } from '../kernel/handle'
import { whoLeads } from '../network/directory'
import { grantNow, grants, grantsAtDesk } from './grants-store'
import { orderOf } from './order-of'

/** Grant and payment in one transaction: no grant waits for a yes that nobody was asked for. */
export const askGrantApprovalHandler = handle(askGrantApproval, async (asked) => {
  const { input, actor, store, command } = asked
  const scope = grantsAtDesk(actor)
  const read = await store.get(grants, input.id, scope)
  const headIds = isRefused(read) ? [] : await whoLeads(asked, read.stationId)
  return store.transact(async (t) => {
    // Empty where this very command has asked before.
    const orders: ReturnType<typeof orderOf>[] = []
    const done = await t.revise(grants, input.id, scope, command, {
      decide: (grant: Grant) => {
        const order = orderOf(grant, input.quoteId, actor, headIds)
        const decided = askApproval(grant, input.quoteId, order.paymentId)
        if (!isRefused(decided)) orders.push(order)
        return decided
      },
      reply: grantNow,
    })
    const [order] = orders
    if (isRefused(done) || order === undefined) return done
    const payment = await askPayment(t, command, scope, order.order)
    return isRefused(payment) ? payment : done
  })
})
