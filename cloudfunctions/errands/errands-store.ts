import type { Errand } from '../../shared/errands/model'
import { circlesOf } from '../../shared/requests/circles'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn, type Scope } from '../kernel/condition'
import type { Store } from '../kernel/store'

export const errands = collection<Errand>('errands', { idPrefix: 'e' })

/** The errands one may know of by the posts held now. */
export function deskErrands(actor: Pick<Actor, 'posts'>) {
  return { circle: isIn(circlesOf(actor.posts)) } satisfies Condition<Errand>
}

/** The errands one has taken. */
export function taken(actor: Pick<Actor, 'id'>) {
  return { 'helpers.accountId': actor.id } satisfies Condition<Errand>
}

/** Which of these photos are in an errand already, and in which. */
export async function errandsWithPhotos(
  store: Store,
  scope: Scope<Errand>,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await store.find(errands, scope, { where: { allPhotoIds: isIn(photoIds) }, limit: 1000 })
  return new Map(found.flatMap((errand) => errand.allPhotoIds.map((id) => [id, errand._id] as const)))
}
