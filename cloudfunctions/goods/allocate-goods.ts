import { allocate, allocation, whyNotTo } from '../../shared/goods/card-rules'
import { allocateGoods } from '../../shared/goods/contract'
import { keysFor } from '../../shared/goods/directed'
import { isRefused } from '../../shared/kernel/refusal'
import { dayOf } from '../../shared/kernel/time'
import { and, gte, isIn, or } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { visibleAt } from './acting'
import { batches, cardNow } from './goods-store'
import { desksFor, elsewhere } from './desks-for'
import { withPlace } from './place-of-target'

/** Everything that must hold stands in the write: the last box goes to one, whoever asks at the same moment. */
export const allocateGoodsHandler = handle(allocateGoods, async (asked) => {
  const { input, actor, at, store, command } = asked
  const { id, quantity, to } = input
  const whyNot = whyNotTo(to)
  if (whyNot !== undefined) return whyNot
  const desks = await desksFor(asked, to)
  if (isRefused(desks)) return desks
  const today = dayOf(at)
  const fits = desks.map((stationId) => ({ stationId, directedKey: isIn(keysFor(stationId, to)) }))
  const left = { status: 'here', stock: gte(quantity), expiresOn: gte(today) } as const
  const answer = await store.race(batches, id, visibleAt(actor), command, {
    when: and(left, or(...fits)),
    change: { inc: { stock: -quantity, out: quantity } },
    facts: [{ fact: 'batch.allocated', detail: { ...allocation(quantity, to, today) } }],
    lost: (batch) => {
      const decided = desks.includes(batch.stationId) ? allocate(batch, { quantity, to }, today) : elsewhere
      return isRefused(decided) ? decided : undefined
    },
    reply: cardNow,
  })
  return withPlace(asked, answer)
})
