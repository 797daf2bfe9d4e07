import { refuse } from '../../shared/kernel/refusal'
import { isUsable, isVisible } from '../../shared/photos/rules'
import type { PhotoView } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import { everything, isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'

interface Asking {
  readonly actor: Pick<Actor, 'id'>
  readonly store: Store
}

/** Long enough to look at. */
const URL_SECONDS = 600

/** The cover, if it is the worker's own photo and still usable; undefined where the drawing of the kind shall stand. */
export async function takeCover(
  { actor, store, at }: Asking & { readonly at: number },
  photoId: string | undefined,
): Promise<string | undefined | Refused> {
  if (photoId === undefined) return undefined
  const [found] = await store.find(photos, { ownerId: actor.id, _id: photoId }, { limit: 1 })
  return found !== undefined && isUsable(found, actor.id, at) ? photoId : refuse('requests.photo_unknown')
}

/** Covers, by photo: what the check has passed is there for everybody, the own photo for its owner at once. */
export async function coverViews(
  { actor, store, files }: Asking & { readonly files: Files },
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, PhotoView>> {
  const ids = [...new Set(photoIds)]
  if (ids.length === 0) return new Map()
  const found = await store.find(photos, everything, { where: { _id: isIn(ids) }, limit: ids.length })
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
