import { refuse } from '../../shared/kernel/refusal'
import { isUsable } from '../../shared/photos/rules'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { errandsWithPhotos, taken } from '../errands/errands-store'
import { photos } from '../photos/photos-store'
import { own, usesOfPhotos } from '../requests/requests-store'
import { teamsAtDesk, teamsWithPhotos } from '../teams/teams-store'
import { grantsAtDesk, grantsWithPhotos } from './grants-store'

interface Asking {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** Refused unless the photo is the worker's own, still usable, and used nowhere else. */
export async function takeOwnPhoto(
  { actor, at, store }: Asking,
  photoId: string,
  grantId: string,
): Promise<Refused | undefined> {
  const ids = [photoId]
  const [[photo], inRequests, inErrands, inTeams, inGrants] = await Promise.all([
    store.find(photos, { ownerId: actor.id, _id: photoId }, { limit: 1 }),
    usesOfPhotos(store, own(actor), ids),
    errandsWithPhotos(store, taken(actor), ids),
    teamsWithPhotos(store, teamsAtDesk(actor), ids),
    grantsWithPhotos(store, grantsAtDesk(actor), ids),
  ])
  const isFree =
    ![inRequests, inErrands, inTeams].some((uses) => uses.has(photoId)) &&
    (inGrants.get(photoId) ?? grantId) === grantId
  const isFit = photo !== undefined && isUsable(photo, actor.id, at)
  return isFit && isFree ? undefined : refuse('requests.photo_unknown')
}
