import { isRefused, refuse } from '../../shared/kernel/refusal'
import { join } from '../../shared/people/contract'
import type { Account, Invitation } from '../../shared/people/model'
import { hasJoined, joinWith, redeem } from '../../shared/people/post-rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { invitationIdOf } from './invitation-code'
import { blankAccount, invitations, self } from './people-store'

/**
 * Code and account change together. A wrong code is written down, too, with the account's version: guesses made at the
 * same moment are counted one by one, and none is looked at beyond the tenth.
 */
export const joinHandler = handle(join, async ({ input: { code }, actor, at, store, vault, command }) => {
  const id = invitationIdOf(vault, code)
  const joined = await store.transact(async (t) => {
    const found = await t.get(invitations, id, { _id: id })
    const invitation = isRefused(found) ? undefined : found
    if (invitation?.usedBy === actor.id) {
      const account = await t.get(accounts, actor.id, self(actor))
      if (!isRefused(account) && hasJoined(account, invitation)) return joinedAs(actor.id, invitation)
    }
    const outcome = await t.revise<Account, 'missed' | 'joined'>(accounts, actor.id, self(actor), command, {
      blank: blankAccount(actor.openid),
      decide: (account) => joinWith(account, invitation, at),
      reply: () => (invitation === undefined ? 'missed' : 'joined'),
    })
    if (outcome !== 'joined') return outcome
    return await t.revise(invitations, id, { _id: id }, command, {
      decide: (unused) => redeem(unused, actor.id, at),
      reply: (used) => joinedAs(actor.id, used),
    })
  })
  return joined === 'missed' ? refuse('people.invitation_unknown') : joined
})

function joinedAs(id: string, { role, stationId }: Invitation) {
  return { id, role, ...(stationId === undefined ? {} : { stationId }) }
}
