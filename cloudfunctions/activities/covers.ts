import type { Terms } from '../../shared/activities/model'
import { refuse } from '../../shared/kernel/refusal'
import { isUsable } from '../../shared/photos/rules'
import type { Actor } from '../kernel/actor'
import type { Refused } from '../kernel/refused'
import type { Store } from '../kernel/store'
import { photos } from '../photos/photos-store'

interface Asking {
  readonly actor: Pick<Actor, 'id'>
  readonly store: Store
}

/** The cover, if it is the worker's own photo and still usable; undefined where the drawing of the kind shall stand. */
export async function takeCover(
  { actor, store, at }: Asking & { readonly at: number },
  photoId: string | undefined,
): Promise<string | undefined | Refused> {
  if (photoId === undefined) return undefined
  const [found] = await store.find(photos, { ownerId: actor.id, _id: photoId }, { limit: 1 })
  return found !== undefined && isUsable(found, actor.id, at) ? photoId : refuse('requests.photo_unknown')
}

/** The photos that show what these terms are about: the cover, where it is no drawing. */
export function coverIds({ coverPhotoId }: Pick<Terms, 'coverPhotoId'>): readonly string[] {
  return coverPhotoId === undefined ? [] : [coverPhotoId]
}
