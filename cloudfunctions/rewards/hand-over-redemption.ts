import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Account } from '../../shared/people/model'
import { handOverRedemption } from '../../shared/rewards/contract'
import { hand, tryCode } from '../../shared/rewards/redemption-rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { blankAccount, self } from '../people/people-store'
import { handRedemption } from './end-redemption'
import { codeHash } from './redemption-code'
import { atDesk, redemptions } from './rewards-store'

/** Looking and counting wrong codes in one transaction: nobody tries faster by trying at the same moment. */
export const handOverRedemptionHandler = handle(handOverRedemption, async (asked) => {
  const { input, actor, at, store, vault, command } = asked
  const where = { codeHash: codeHash(vault, input.code) }
  const [order] = await store.find(redemptions, atDesk(actor), { where, limit: 1 })
  const handed = await store.transact(async (t) => {
    const tried = await t.revise<Account, 'missed' | 'right'>(accounts, actor.id, self(actor), command, {
      blank: blankAccount(actor.openid),
      decide: (account) => tryCode(account, order !== undefined, at),
      reply: () => (order === undefined ? 'missed' : 'right'),
    })
    if (isRefused(tried)) return tried
    if (tried === 'missed' || order === undefined) return 'missed' as const
    return handRedemption(t, command, order, (held) => hand(held, actor.id, at))
  })
  if (handed === 'missed' || order === undefined) return refuse('not_found')
  if (isRefused(handed)) return handed
  const { displayName, points, reward } = order
  return { ...handed, title: reward.title, displayName, points }
})
