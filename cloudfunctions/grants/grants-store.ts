import type { Grant } from '../../shared/grants/model'
import { stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn, type Scope } from '../kernel/condition'
import type { Store } from '../kernel/store'

export const grants = collection<Grant>('grants', { idPrefix: '5' })

/** The grants of the stations where one works. */
export function grantsAtDesk(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) } satisfies Condition<Grant>
}

/** Those whose rules of use one has agreed to on the own phone. */
export function ownGrants(actor: Pick<Actor, 'id'>) {
  return { recipientId: actor.id } satisfies Condition<Grant>
}

/** In which grant each of these photos is. */
export async function grantsWithPhotos(
  store: Store,
  scope: Scope<Grant>,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await store.find(grants, scope, { where: { allPhotoIds: isIn(photoIds) }, limit: 1000 })
  return new Map(found.flatMap((grant) => grant.allPhotoIds.map((id) => [id, grant._id] as const)))
}

/** What every command on a grant answers with. */
export function grantNow({ _id: id, status }: Grant) {
  return { id, status }
}
