import { saveProfile } from '../../shared/people/contract'
import { keepProfile } from '../../shared/people/rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { blankAccount, sealProfile, self } from './people-store'

export const saveProfileHandler = handle(saveProfile, ({ input, actor, store, vault, command }) => {
  const kept = sealProfile(vault, actor.id, input)
  return store.revise(accounts, actor.id, self(actor), command, {
    blank: blankAccount(actor.openid),
    decide: (account) => keepProfile(account, kept),
    reply: () => ({ id: actor.id }),
  })
})
