import { stationsOf } from '../../shared/people/rules'
import type { GiftBook, Wish } from '../../shared/wishes/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import { type Condition, isIn, type Scope } from '../kernel/condition'
import type { Store } from '../kernel/store'

export const wishes = collection<Wish>('wishes', { idPrefix: 'h' })
export const giftBooks = collection<GiftBook>('gift_books', { idPrefix: 'h', logKeeps: 50 })

/** What everybody reads. */
export const onWall = { isPublished: true } satisfies Condition<Wish>

/** What hangs there of one station; of all where none is named. */
export function onWallOf(stationId: string | undefined): Condition<Wish> {
  return stationId === undefined ? onWall : { ...onWall, stationId }
}

/** What one asked for oneself. */
export function ownWishes(actor: Pick<Actor, 'id'>) {
  return { applicantId: actor.id } satisfies Condition<Wish>
}

/** What one has claimed and not given back. */
export function claimedBy(actor: Pick<Actor, 'id'>) {
  return { 'claim.accountId': actor.id } satisfies Condition<Wish>
}

/** The wishes of the stations where one holds a post. */
export function wishesAtDesk(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) } satisfies Condition<Wish>
}

/** One book for each station and day. */
export function giftBookIdOf(series: string): string {
  return recordId(giftBooks.idPrefix, `gifts ${series}`)
}

/** Which of these photos prove a hand-over already, and of which wish. */
export async function wishesWithPhotos(
  store: Store,
  scope: Scope<Wish>,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { 'handOver.photoIds': isIn(photoIds) }
  const found = await store.find(wishes, scope, { where, limit: 1000 })
  return new Map(
    found.flatMap(({ _id, handOver }) => (handOver?.photoIds ?? []).map((id) => [id, _id] as const)),
  )
}
