import { refuse } from '../../shared/kernel/refusal'
import { PHOTOS_MAX } from '../../shared/photos/model'
import { isUsable, isVisible } from '../../shared/photos/rules'
import type { PhotoView } from '../../shared/requests/views'
import type { Team } from '../../shared/teams/model'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
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

/** Long enough to look at, too short to be passed around. */
const URL_SECONDS = 600

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

/** The evidence as this reader may see it: what the check has passed, and the own photos. */
export async function evidenceViews(
  { actor, store, files }: Omit<Asking, 'at'> & { readonly files: Files },
  { allPhotoIds, steps }: Team,
): Promise<ReadonlyMap<string, PhotoView>> {
  if (allPhotoIds.length === 0) return new Map()
  const writers = [...new Set(steps.map(({ by }) => by))]
  const scope = { ownerId: isIn(writers), _id: isIn(allPhotoIds) }
  const found = await store.find(photos, scope, { limit: allPhotoIds.length })
  const visible = found.filter(({ check, ownerId }) => isVisible(check, { isOwner: ownerId === actor.id }))
  const fileIds = visible.map(({ fileId }) => fileId).slice(0, 50)
  const urls =
    fileIds.length === 0 ? new Map<string, string>() : await files.temporaryUrls(fileIds, URL_SECONDS)
  return new Map(
    found.map(({ _id: id, check, fileId }) => {
      const url = fileIds.includes(fileId) ? urls.get(fileId) : undefined
      return [id, { id, check, canReview: false, ...(url === undefined ? {} : { url }) }]
    }),
  )
}
