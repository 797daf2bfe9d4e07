import type { Grant } from '../../shared/grants/model'
import { refuse } from '../../shared/kernel/refusal'
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
import { grantsAtDesk, grantsWithPhotos } from './grants-store'

interface Asking {
  readonly actor: Actor
  readonly at: number
  readonly store: Store
}

/** Long enough to look at, too short to be passed around. */
const URL_SECONDS = 600

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

/** The photos as this reader may see them: what the check has passed, and the own ones. */
export async function photoViews(
  { actor, store, files }: Omit<Asking, 'at'> & { readonly files: Files },
  { allPhotoIds }: Pick<Grant, 'allPhotoIds'>,
): Promise<ReadonlyMap<string, PhotoView>> {
  if (allPhotoIds.length === 0) return new Map()
  const found = await store.find(photos, { _id: isIn(allPhotoIds) }, { limit: allPhotoIds.length })
  const visible = found.filter(({ check, ownerId }) => isVisible(check, { isOwner: ownerId === actor.id }))
  const fileIds = visible.map(({ fileId }) => fileId)
  const urls =
    fileIds.length === 0 ? new Map<string, string>() : await files.temporaryUrls(fileIds, URL_SECONDS)
  return new Map(
    found.map(({ _id: id, check, fileId }) => {
      const url = urls.get(fileId)
      return [id, { id, check, canReview: false, ...(url === undefined ? {} : { url }) }]
    }),
  )
}
