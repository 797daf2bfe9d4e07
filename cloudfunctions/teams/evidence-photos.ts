import { refuse } from '../../shared/kernel/refusal'
import { PHOTOS_MAX } from '../../shared/photos/model'
import { isUsable } from '../../shared/photos/rules'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { errandsWithPhotos, taken } from '../errands/errands-store'
import { photos } from '../photos/photos-store'
import { own, usesOfPhotos } from '../requests/requests-store'
import { teamsAtDesk, teamsWithPhotos } from './teams-store'

interface Asking {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** The photos, if all are the worker's own, still usable, and used nowhere else. */
export async function takeEvidence(
  { actor, at, store }: Asking,
  photoIds: readonly string[],
  teamId: string,
): Promise<readonly string[] | Refused> {
  if (photoIds.length === 0) return []
  const ids = [...new Set(photoIds)]
  const [found, inRequests, inErrands, inTeams] = await Promise.all([
    store.find(photos, { ownerId: actor.id, _id: isIn(ids) }, { limit: PHOTOS_MAX }),
    usesOfPhotos(store, own(actor), ids),
    errandsWithPhotos(store, taken(actor), ids),
    teamsWithPhotos(store, teamsAtDesk(actor), ids),
  ])
  const free = found.filter(
    ({ _id, ...photo }) =>
      isUsable(photo, actor.id, at) &&
      !inRequests.has(_id) &&
      !inErrands.has(_id) &&
      (inTeams.get(_id) ?? teamId) === teamId,
  )
  return free.length === ids.length ? ids : refuse('requests.photo_unknown')
}
