import { refuse } from '../../shared/kernel/refusal'
import { PROOF_PHOTOS_MAX, type Wish } from '../../shared/wishes/model'
import type { PhotoCheck } from '../../shared/photos/model'
import { isUsable, isVisible } from '../../shared/photos/rules'
import type { PhotoView } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
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

/** Long enough to look at, too short to be passed around. */
export const URL_SECONDS = 600
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

/** As this worker may see them: what the check has passed, what it held and a colleague took, and the own photos. */
export async function proofViews(
  { actor, store, files }: Pick<Asking, 'actor' | 'store'> & { readonly files: Files },
  { handOver }: Wish,
): Promise<ReadonlyMap<string, PhotoView>> {
  if (handOver === undefined || handOver.photoIds.length === 0) return new Map()
  const { by, photoIds } = handOver
  const scope = { ownerId: by.accountId, _id: isIn(photoIds) }
  const found = await store.find(photos, scope, { limit: PHOTOS_AT_MOST })
  const isOwner = by.accountId === actor.id
  const canReview = (check: PhotoCheck) => !isOwner && check === 'held'
  const shown = found
    .filter(({ check }) => isVisible(check, { isOwner }) || canReview(check))
    .map(({ fileId }) => fileId)
  const urls = shown.length === 0 ? new Map<string, string>() : await files.temporaryUrls(shown, URL_SECONDS)
  return new Map(
    found.map(({ _id: id, check, fileId }) => {
      const url = urls.get(fileId)
      return [id, { id, check, canReview: canReview(check), ...(url === undefined ? {} : { url }) }]
    }),
  )
}
