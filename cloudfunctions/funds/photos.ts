import { isUsable, isVisible } from '../../shared/photos/rules'
import { refuse } from '../../shared/kernel/refusal'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'
import { papersWithPhotos } from './funds-store'

/** Long enough to look at, too short to be passed around. */
const URL_SECONDS = 600

/** The photos, if all are one's own, still usable, and proof of no other paper of a fund. */
export async function takeProof(
  { actor, at, store }: { readonly actor: Actor; readonly at: number; readonly store: Store },
  photoIds: readonly string[],
  paperId: string,
): Promise<readonly string[] | Refused> {
  if (photoIds.length === 0) return []
  const ids = [...new Set(photoIds)]
  const [found, used] = await Promise.all([
    store.find(photos, { ownerId: actor.id, _id: isIn(ids) }, { limit: ids.length }),
    papersWithPhotos(store, ids),
  ])
  const free = found.filter(
    (photo) => isUsable(photo, actor.id, at) && (used.get(photo._id) ?? paperId) === paperId,
  )
  return free.length === ids.length ? ids : refuse('requests.photo_unknown')
}

/** The photos with an address where they may be looked at: passed the check, or one's own. */
export async function shownPhotos(
  {
    actor,
    store,
    files,
  }: { readonly actor: Pick<Actor, 'id'>; readonly store: Store; readonly files: Files },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await store.find(photos, { _id: isIn(ids) }, { limit: ids.length })
  const visible = found.filter(({ check, ownerId }) => isVisible(check, { isOwner: ownerId === actor.id }))
  if (visible.length === 0) return new Map()
  const urls = await files.temporaryUrls(
    visible.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return new Map(
    visible.flatMap(({ _id, fileId }) => {
      const url = urls.get(fileId)
      return url === undefined ? [] : [[_id, url] as const]
    }),
  )
}
