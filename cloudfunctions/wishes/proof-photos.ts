import { refuse } from '../../shared/kernel/refusal'
import { PROOF_PHOTOS_MAX } from '../../shared/wishes/model'
import { isUsable } from '../../shared/photos/rules'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { errandsWithPhotos, taken } from '../errands/errands-store'
import { photos } from '../photos/photos-store'
import { own, usesOfPhotos } from '../requests/requests-store'
import { teamsAtDesk, teamsWithPhotos } from '../teams/teams-store'
import { wishesAtDesk, wishesWithPhotos } from './wishes-store'

interface Asking {
  readonly input: { readonly id: string }
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** The signed paper, and one for the giver. */
const PHOTOS_AT_MOST = PROOF_PHOTOS_MAX + 1

/** Photos of a hand-over, if all are the worker's own, still usable, and used nowhere else. */
export async function takeProof(
  { input, actor, at, store }: Asking,
  photoIds: readonly string[],
): Promise<readonly string[] | Refused> {
  if (photoIds.length === 0) return []
  const ids = [...new Set(photoIds)]
  const [found, inRequests, inErrands, inTeams, inWishes] = await Promise.all([
    store.find(photos, { ownerId: actor.id, _id: isIn(ids) }, { limit: PHOTOS_AT_MOST }),
    usesOfPhotos(store, own(actor), ids),
    errandsWithPhotos(store, taken(actor), ids),
    teamsWithPhotos(store, teamsAtDesk(actor), ids),
    wishesWithPhotos(store, wishesAtDesk(actor), ids),
  ])
  const free = found.filter(
    ({ _id, ...photo }) =>
      isUsable(photo, actor.id, at) &&
      ![inRequests, inErrands, inTeams].some((uses) => uses.has(_id)) &&
      (inWishes.get(_id) ?? input.id) === input.id,
  )
  return free.length === ids.length ? ids : refuse('requests.photo_unknown')
}
