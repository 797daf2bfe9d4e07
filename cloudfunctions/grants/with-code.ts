import type { Grant } from '../../shared/grants/model'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { z } from '../../shared/kernel/schema'
import type { Account } from '../../shared/people/model'
import { tryCode } from '../../shared/requests/claim-rules'
import { accounts } from '../kernel/actor'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import type { Transaction } from '../kernel/transact'
import type { Vault } from '../kernel/vault'
import { blankAccount, self } from '../people/people-store'
import { grants } from './grants-store'

/** All that is kept of a code. */
export function codeHash(vault: Vault, code: string): string {
  return vault.keyedHash(code, 'grant code')
}

/**
 * Looks for the grant of a code and lets `act` go on with it, in one transaction with the counting of wrong codes, so that
 * nobody tries faster by trying at the same moment. The code itself is the right to read.
 */
export async function withGrantCode<Output>(
  { input, actor, at, store, vault, command }: Commanded<z.ZodMiniType<{ readonly code: string }>>,
  act: (t: Transaction, grant: Grant) => Promise<Output | Refused>,
): Promise<Output | Refused> {
  const [grant] = await store.find(grants, { codeHash: codeHash(vault, input.code) }, { limit: 1 })
  const answer = await store.transact<Output | 'missed'>(async (t) => {
    const tried = await t.revise<Account, 'missed' | 'right'>(accounts, actor.id, self(actor), command, {
      blank: blankAccount(actor.openid),
      decide: (account) => tryCode(account, grant !== undefined, at),
      reply: () => (grant === undefined ? 'missed' : 'right'),
    })
    if (isRefused(tried)) return tried
    return tried === 'missed' || grant === undefined ? 'missed' : act(t, grant)
  })
  return answer === 'missed' ? refuse('grants.code_unknown') : answer
}
