import type { Errand } from '../../shared/errands/model'
import { refuse } from '../../shared/kernel/refusal'
import { PHOTOS_MAX } from '../../shared/photos/model'
import { isUsable, isVisible } from '../../shared/photos/rules'
import type { PhotoView } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
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

/** Long enough to look at, too short to be passed around. */
const URL_SECONDS = 600

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

/** The photos of the helpers' reports: each helper's own, and for others what the check has passed. */
export async function receiptViews(
  { actor, store, files }: Omit<Asking, 'at'> & { readonly files: Files },
  errand: Errand,
): Promise<ReadonlyMap<string, PhotoView>> {
  const ids = errand.allPhotoIds
  if (ids.length === 0) return new Map()
  const helperIds = errand.helpers.map(({ accountId }) => accountId)
  const scope = { ownerId: isIn(helperIds), _id: isIn(ids) }
  const found = await store.find(photos, scope, { limit: ids.length })
  const visible = found.filter(({ check, ownerId }) => isVisible(check, { isOwner: ownerId === actor.id }))
  const fileIds = visible.map(({ fileId }) => fileId)
  const urls =
    fileIds.length === 0 ? new Map<string, string>() : await files.temporaryUrls(fileIds, URL_SECONDS)
  return new Map(
    found.map(({ _id: id, check, fileId }) => {
      const url = fileIds.includes(fileId) ? urls.get(fileId) : undefined
      return [id, { id, check, canReview: false, ...(url === undefined ? {} : { url }) }]
    }),
  )
}
