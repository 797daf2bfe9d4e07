import { refuse } from '../../shared/kernel/refusal'
import { PHOTOS_MAX } from '../../shared/photos/model'
import { isUsable } from '../../shared/photos/rules'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'
import { own, usesOfPhotos } from '../requests/requests-store'
import { errandsWithPhotos, taken } from './errands-store'

interface Asking {
  readonly actor: Pick<Actor, 'id'>
  readonly at: number
  readonly store: Store
}

/** The photos, if all are the helper's own, still usable, and neither in a request nor in another errand. */
export async function takeReceipts(
  { actor, at, store }: Asking,
  photoIds: readonly string[],
  errandId: string,
): Promise<readonly string[] | Refused> {
  if (photoIds.length === 0) return []
  const ids = [...new Set(photoIds)]
  const [found, inRequests, inErrands] = await Promise.all([
    store.find(photos, { ownerId: actor.id, _id: isIn(ids) }, { limit: PHOTOS_MAX }),
    usesOfPhotos(store, own(actor), ids),
    errandsWithPhotos(store, taken(actor), ids),
  ])
  const free = found.filter(
    ({ _id, ...photo }) =>
      isUsable(photo, actor.id, at) && !inRequests.has(_id) && (inErrands.get(_id) ?? errandId) === errandId,
  )
  return free.length === ids.length ? ids : refuse('requests.photo_unknown')
}
