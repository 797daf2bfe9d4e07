import { isRefused, refuse } from '../../shared/kernel/refusal'
import { tryCode } from '../../shared/requests/claim-rules'
import type { Request } from '../../shared/requests/model'
import type { Account } from '../../shared/people/model'
import { accounts } from '../kernel/actor'
import type { CommandStamp } from '../kernel/command-stamp'
import type { Commanded } from '../kernel/handle'
import type { Refused } from '../kernel/refused'
import { shortCode } from '../kernel/short-code'
import type { Transaction } from '../kernel/transact'
import type { Vault } from '../kernel/vault'
import type { z } from '../../shared/kernel/schema'
import { blankAccount, self } from '../people/people-store'
import { requests } from './requests-store'

/** The code that this command makes for the person a request is for. */
export function claimCode(vault: Vault, command: CommandStamp): string {
  return shortCode(vault, command.id, 'claim code')
}

/** All that is kept of a code. */
export function claimHash(vault: Vault, code: string): string {
  return vault.keyedHash(code, 'claim')
}

/**
 * Looks for the request of a code and lets `act` go on with it, in one transaction with the counting of wrong codes, so
 * that nobody tries faster by trying at the same moment. The code itself is the right to read.
 */
export async function withClaimCode<Output>(
  { actor, at, store, vault, command }: Commanded<z.ZodMiniType>,
  code: string,
  act: (t: Transaction, request: Request) => Promise<Output | Refused>,
): Promise<Output | Refused> {
  const [request] = await store.find(requests, { claimHash: claimHash(vault, code) }, { limit: 1 })
  const answer = await store.transact<Output | 'missed'>(async (t) => {
    const tried = await t.revise<Account, 'missed' | 'right'>(accounts, actor.id, self(actor), command, {
      blank: blankAccount(actor.openid),
      decide: (account) => tryCode(account, request !== undefined, at),
      reply: () => (request === undefined ? 'missed' : 'right'),
    })
    if (isRefused(tried)) return tried
    return tried === 'missed' || request === undefined ? 'missed' : act(t, request)
  })
  return answer === 'missed' ? refuse('requests.claim_unknown') : answer
}
