import { stationsOf } from '../../shared/people/rules'
import { circleOf, circlesOf } from '../../shared/requests/circles'
import type { HazardKind, Party, Request } from '../../shared/requests/model'
import { partiesOf } from '../../shared/requests/moves'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn, type Scope } from '../kernel/condition'
import type { Store } from '../kernel/store'

export const requests = collection<Request>('requests', { idPrefix: 'r' })

/** What the parts that must not be readable in the database are sealed for. */
export const PLACE = 'request place'
export const CONTACT = 'request contact'
export const WORDS = 'request words'

/** The requests one filed, that are for oneself, or that one joined. */
export function own(actor: Pick<Actor, 'id'>) {
  return { partyIds: actor.id } satisfies Condition<Request>
}

/** The requests one may know of by the posts held now. */
export function desk(actor: Pick<Actor, 'posts'>) {
  return { circle: isIn(circlesOf(actor.posts)) } satisfies Condition<Request>
}

/** The open reports of one kind from the streets of a station: anybody may say "I saw it, too". */
export function openReports(stationId: string, hazard: HazardKind) {
  const circle = circleOf(stationId, 'hazard')
  return { circle, isOpen: true, 'spot.hazard': hazard } satisfies Condition<Request>
}

/** What this person is to the request. */
export function partiesFor(actor: Pick<Actor, 'id' | 'posts'>, request: Request): readonly Party[] {
  const circles = circlesOf(actor.posts)
  return partiesOf(request, { id: actor.id, circles, headAt: stationsOf(actor.posts, ['head']) })
}

/** Which of these photos are in a request already, and in which. The clock asks about everything, a person about the own. */
export async function usesOfPhotos(
  store: Store,
  scope: Scope<Request>,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await store.find(requests, scope, { where: { allPhotoIds: isIn(photoIds) }, limit: 1000 })
  return new Map(found.flatMap((request) => request.allPhotoIds.map((id) => [id, request._id] as const)))
}
