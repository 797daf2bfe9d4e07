import { isRefused, refuse } from '../../shared/kernel/refusal'
import type { Request } from '../../shared/requests/model'
import { stationsOf } from '../../shared/people/rules'
import { asJoined } from '../../shared/requests/joiner-reads'
import { asReadBy } from '../../shared/requests/referred'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { findAccount } from '../people/people-store'
import { desk, own, partiesFor, requests } from './requests-store'
import type { Reading } from './view-words'

interface Asking {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
  readonly vault: Vault
}

/** A request of one's own, else one of the stations where one holds a post now. Only the second needs the account. */
export async function findReadable(
  { actor, at, store, vault }: Asking,
  id: string,
): Promise<{ readonly request: Request; readonly reading: Reading } | Refused> {
  const reading = (by: Pick<Actor, 'id' | 'posts'>, request: Request) => {
    const parties = partiesFor(by, request)
    return {
      request: asJoined(parties, asReadBy(parties, request)),
      reading: { personId: actor.id, parties, at, vault },
    }
  }
  const ownRequest = await store.get(requests, id, own(actor))
  if (!isRefused(ownRequest)) return reading(actor, ownRequest)
  const posts = (await findAccount(store, actor))?.posts ?? []
  if (stationsOf(posts, ['worker', 'head']).length === 0) return refuse('not_found')
  const request = await store.get(requests, id, desk({ posts }))
  return isRefused(request) ? request : reading({ id: actor.id, posts }, request)
}
