import { leaveConsent } from '../../shared/people/contract'
import { addConsents } from '../../shared/people/rules'
import { accounts } from '../kernel/actor'
import { handle } from '../kernel/handle'
import { blankAccount, self } from './people-store'

export const leaveConsentHandler = handle(leaveConsent, ({ input: { templates }, actor, store, command }) =>
  store.revise(accounts, actor.id, self(actor), command, {
    blank: blankAccount(actor.openid),
    decide: (account) => ({
      next: { ...account, consents: addConsents(account.consents, templates) },
      facts: [{ fact: 'account.consented' }],
    }),
    reply: () => ({ id: actor.id }),
  }),
)
