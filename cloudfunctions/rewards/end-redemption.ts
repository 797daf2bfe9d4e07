import type { Decision } from '../../shared/kernel/record'
import { isRefused } from '../../shared/kernel/refusal'
import type { Redemption } from '../../shared/rewards/model'
import { giveBack, handOut } from '../../shared/rewards/rules'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Scope } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import type { Transaction } from '../kernel/transact'
import { refund } from './points'
import { itemNow, orderNow, redemptions, rewards } from './rewards-store'

type Rule = (redemption: Redemption) => Decision<Redemption> | Refused

/**
 * An order that is not fetched: it ends, the item is on the shelf again and the points are back, all or nothing. The order
 * decides: only from `held` does it end, so nothing comes back twice whoever else is at it.
 */
export function refundRedemption(
  { store, command }: { readonly store: Store; readonly command: CommandStamp },
  id: string,
  scope: Scope<Redemption>,
  rule: Rule,
) {
  return store.transact(async (t) => {
    const order = await t.get(redemptions, id, scope)
    if (isRefused(order)) return order
    const ended = await t.revise(redemptions, id, scope, command, { decide: rule, reply: orderNow })
    // Done before: its item and its points may have moved on since.
    if (isRefused(ended) || isDone(order, command)) return ended
    const shelved = await t.revise(rewards, order.rewardId, { _id: order.rewardId }, command, {
      decide: (reward) => giveBack(reward, id),
      reply: itemNow,
    })
    if (isRefused(shelved)) return shelved
    const booked = await refund(t, command, order)
    return isRefused(booked) ? booked : ended
  })
}

/** Fetched: the order ends and the item is gone; the points were spent when it was ordered. */
export async function handRedemption(t: Transaction, command: CommandStamp, order: Redemption, rule: Rule) {
  const scope = { stationId: order.stationId }
  const ended = await t.revise(redemptions, order._id, scope, command, { decide: rule, reply: orderNow })
  if (isRefused(ended) || isDone(order, command)) return ended
  const shelved = await t.revise(rewards, order.rewardId, scope, command, {
    decide: (reward) => handOut(reward, order._id),
    reply: itemNow,
  })
  return isRefused(shelved) ? shelved : ended
}

function isDone({ log }: Redemption, command: CommandStamp): boolean {
  return log.some((entry) => entry.id === command.id)
}
