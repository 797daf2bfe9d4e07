import { refuse } from '../../shared/kernel/refusal'
import { isOnlyJoiner } from '../../shared/requests/joiner-reads'
import { type Photo, PHOTOS_MAX } from '../../shared/photos/model'
import { isUsable, isVisible } from '../../shared/photos/rules'
import type { Party, Request } from '../../shared/requests/model'
import type { PhotoView } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'
import { own, usesOfPhotos } from './requests-store'

interface Asking {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** Long enough to look at, too short to be passed around. */
export const URL_SECONDS = 600

/** The photos, if all are the writer's own, still usable, and in no other request. */
export async function takePhotos(
  { actor, at, store }: Asking,
  photoIds: readonly string[],
  requestId: string,
): Promise<readonly string[] | Refused> {
  if (photoIds.length === 0) return []
  const ids = [...new Set(photoIds)]
  const [found, uses] = await Promise.all([
    store.find(photos, { ownerId: actor.id, _id: isIn(ids) }, { limit: PHOTOS_MAX }),
    usesOfPhotos(store, own(actor), ids),
  ])
  const free = found.filter(
    (photo) => isUsable(photo, actor.id, at) && (uses.get(photo._id) ?? requestId) === requestId,
  )
  return free.length === ids.length ? ids : refuse('requests.photo_unknown')
}

/** All photos of a request as this reader may see them: no call without photos, else one for what they are and one for addresses. */
export async function photoViews(
  { actor, store, files }: Omit<Asking, 'at'> & { readonly files: Files },
  request: Request,
  parties: readonly Party[],
): Promise<ReadonlyMap<string, PhotoView>> {
  const ids = request.allPhotoIds
  if (ids.length === 0) return new Map()
  const scope = { ownerId: request.authorId, _id: isIn(ids) }
  const found = await store.find(photos, scope, { limit: ids.length })
  const isOwner = request.authorId === actor.id
  const canReview = ({ check }: Photo) => !isOwner && parties.includes('colleague') && check === 'held'
  const visible = found.filter((photo) => isVisible(photo.check, { isOwner }) || canReview(photo))
  const fileIds = visible.map((photo) => photo.fileId).slice(0, 50)
  const urls =
    fileIds.length === 0 ? new Map<string, string>() : await files.temporaryUrls(fileIds, URL_SECONDS)
  const view = (photo: Photo) => {
    const { _id: id, check, fileId } = photo
    const seen = { id, check, canReview: canReview(photo) }
    const url = visible.includes(photo) ? urls.get(fileId) : undefined
    return [id, url === undefined ? seen : { ...seen, url }] as const
  }
  // What is held does not concern somebody who only reported the same.
  return new Map((isOnlyJoiner(parties) ? visible : found).map(view))
}
