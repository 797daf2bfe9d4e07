import { isUsable } from '../../shared/photos/rules'
import { refuse } from '../../shared/kernel/refusal'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'
import { papersWithPhotos } from './funds-store'

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
