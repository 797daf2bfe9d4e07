import { allocate, allocation, whyNotTo } from '../../shared/goods/card-rules'
import { allocateGoods } from '../../shared/goods/contract'
import { keysFor } from '../../shared/goods/directed'
import { isRefused } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { and, gte, isIn, or } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { visibleAt } from './acting'
import { batches, cardNow, desksOf } from './goods-store'

/** Everything that must hold stands in the write: the last box goes to one, whoever asks at the same moment. */
export const allocateGoodsHandler = handle(allocateGoods, async ({ input, actor, at, store, command }) => {
  const { id, quantity, to } = input
  const whyNot = whyNotTo(to)
  if (whyNot !== undefined) return whyNot
  const today = dayOf(at)
  const fits = desksOf(actor).map((stationId) => ({ stationId, directedKey: isIn(keysFor(stationId, to)) }))
  const left = { status: 'here', stock: gte(quantity), expiresOn: gte(today) } as const
  const step = allocation(quantity, to, today)
  return store.race(batches, id, visibleAt(actor), command, {
    when: and(left, or(...fits)),
    change: { inc: { stock: -quantity, out: quantity } },
    facts: [{ fact: 'batch.allocated', detail: { ...step } }],
    lost: (batch) => {
      const answer = allocate(batch, { quantity, to }, today)
      return isRefused(answer) ? answer : undefined
    },
    reply: cardNow,
  })
})
