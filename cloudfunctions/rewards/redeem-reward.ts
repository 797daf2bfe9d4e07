import { isRefused } from '../../shared/kernel/refusal'
import { redeemReward } from '../../shared/rewards/contract'
import { hold } from '../../shared/rewards/redemption-rules'
import { take } from '../../shared/rewards/rules'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { orderOf } from './order'
import { spend } from './points'
import { codeOf } from './redemption-code'
import { inWindow, itemNow, ownOrders, redemptions, rewards } from './rewards-store'
import { withSimilar } from './similar'

/** The item is put aside, the points are spent and the order is written: all three or none. */
export const redeemRewardHandler = handle(redeemReward, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const reward = await store.get(rewards, input.id, inWindow(input.id))
  if (isRefused(reward)) return reward
  const id = idOf(redemptions, command)
  const order = { redemptionId: id, accountId: actor.id, points: input.points }
  const draft = await orderOf(asked, reward, id)
  if (isRefused(draft)) return draft
  const { next: fields, facts } = hold(draft)
  const answer = await store.transact(async (t) => {
    if (isRefused(await t.get(redemptions, id, ownOrders(actor)))) {
      const decide = (item: typeof reward) => take(item, order, at)
      const taken = await t.revise(rewards, input.id, inWindow(input.id), command, { decide, reply: itemNow })
      if (isRefused(taken)) return taken
      const spent = await spend(t, command, { _id: id, ...fields })
      if (isRefused(spent)) return spent
    }
    const reply = ({ _id, status, expiresAt }: { _id: string } & typeof fields) => ({
      id: _id,
      status,
      expiresAt,
    })
    return t.create(redemptions, command, { fields, facts, reply })
  })
  if (isRefused(answer)) return withSimilar(asked, reward, answer)
  return { ...answer, code: codeOf(vault, answer.id) }
})
