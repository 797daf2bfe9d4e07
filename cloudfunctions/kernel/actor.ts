import type { Account, Post } from '../../shared/people/model'
import { isForEverybody, isPermitted, type Permission } from '../../shared/people/policy'
import { rolesOf } from '../../shared/people/rules'
import { collection } from './collection'
import { eq } from './condition'
import type { Store } from './store'
import type { Vault } from './vault'

/** Who calls. The openid comes from the platform, never from input. */
export interface Actor {
  /** Account id. It is known even where no account has been written yet. */
  readonly id: string
  readonly openid: string
  /** Read afresh for every call that needs a role; empty where everybody may. */
  readonly posts: readonly Post[]
}

/** Read with every call that needs a role, so it stays small: posts carry their own dates, and need no log to be proven. */
export const accounts = collection<Account>('accounts', { idPrefix: 'a', logKeeps: 200 })

/** The openid of this event, or undefined when it does not come from a person. */
export function openidOf(context: unknown, env: NodeJS.ProcessEnv): string | undefined {
  const environment = environmentOf(context)
  // The process's own variables belong to the last event that set them: only where the event brought none of its own.
  const openid = environment === undefined ? env['WX_OPENID'] : environment['WX_OPENID']
  return typeof openid === 'string' && openid !== '' ? openid : undefined
}

export function environmentOf(context: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof context !== 'object' || context === null || !('environment' in context)) return undefined
  if (typeof context.environment !== 'string') return undefined
  try {
    return JSON.parse(context.environment) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

/** The caller, or undefined when this permission is not theirs. */
export async function loadActor(
  permission: Permission,
  openid: string,
  store: Store,
  vault: Vault,
): Promise<Actor | undefined> {
  const id = vault.accountIdOf(openid)
  if (isForEverybody(permission)) return { id, openid, posts: [] }
  const [account] = await store.find(accounts, { _id: eq(id) }, { limit: 1 })
  if (account === undefined || !isPermitted(permission, rolesOf(account.posts))) return undefined
  return { id, openid, posts: account.posts }
}
