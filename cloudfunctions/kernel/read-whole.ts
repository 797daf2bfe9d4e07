import { isRefused } from '../../shared/kernel/refusal'
import type { Collection } from './collection'
import type { Scope } from './condition'
import type { Listing } from './list'
import type { Store } from './store'

/** Everything in the scope, a thousand records a call. */
export async function readWhole<T extends { readonly _id: string }>(
  store: Store,
  from: Collection<T>,
  scope: Scope<T>,
  listing: Listing<T>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (let cursor: string | undefined; ;) {
    const page = await store.list(from, scope, { ...listing, cursor, size: 999 })
    if (isRefused(page)) throw new Error('a cursor of this very list was not taken')
    found.push(...page.items)
    if (page.next === undefined) return found
    cursor = page.next
  }
}
