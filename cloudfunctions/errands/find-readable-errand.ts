import type { Errand } from '../../shared/errands/model'
import type { ErrandView } from '../../shared/errands/views'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { circlesOf } from '../../shared/requests/circles'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { findAccount } from '../people/people-store'
import { own, requests } from '../requests/requests-store'
import { errands } from './errands-store'

interface Asking {
  readonly actor: Actor
  readonly store: Store
}

interface Readable {
  readonly errand: Errand
  readonly as: ErrandView['as']
}

/** Whoever has it or had finished it, the residents' side of its request, and the station. For others it is not there. */
export async function findReadableErrand({ actor, store }: Asking, id: string): Promise<Readable | Refused> {
  const errand = await store.get(errands, id, { _id: id })
  if (isRefused(errand)) return errand
  if (errand.helpers.some(({ accountId }) => accountId === actor.id)) return { errand, as: 'helper' }
  if (errand.partyIds.includes(actor.id)) return { errand, as: 'resident' }
  const posts = (await findAccount(store, actor))?.posts ?? []
  if (circlesOf(posts).includes(errand.circle)) return { errand, as: 'worker' }
  return (await isResidents({ actor, store }, errand)) ? { errand, as: 'resident' } : refuse('not_found')
}

/** The request knows who stands on the residents' side now: somebody may have taken it over since the errand was made. */
export async function isResidents({ actor, store }: Asking, errand: Errand): Promise<boolean> {
  return !isRefused(await store.get(requests, errand.requestId, own(actor)))
}
