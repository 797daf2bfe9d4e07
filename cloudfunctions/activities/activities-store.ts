import type { Activity, Session } from '../../shared/activities/model'
import { stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type CommandStamp, digestOf } from '../kernel/command-stamp'
import { type Condition, everything, isIn, or } from '../kernel/condition'
import type { Store } from '../kernel/store'

export const activities = collection<Activity>('activities', { idPrefix: 'y' })
export const sessions = collection<Session>('sessions', { idPrefix: 'x' })

/** What the stations where one holds a post organise; fits activities and sessions. */
export function organisedBy(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) }
}

/** Dates that concern somebody: whom she signed up comes, or she herself was signed up and hears of it. */
export function concerning(actor: Pick<Actor, 'id'>): Condition<Session> {
  return or<Session>({ 'entries.byId': actor.id }, { 'followers.personId': actor.id })
}

/** Which of these photos are covers, and of which activity. For the clock, which takes away what nobody uses. */
export async function activitiesWithPhotos(
  store: Store,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { 'terms.coverPhotoId': isIn(photoIds) }
  const found = await store.find(activities, everything, { where, limit: 1000 })
  return new Map(found.map(({ _id, terms }) => [terms.coverPhotoId ?? '', _id] as const))
}

/** What the clock does to an activity or a session; the same step again is recognised by its name. */
export function clockStamp(step: string, at: number): CommandStamp {
  return { id: `clock:${step}`, by: 'clock', at, digest: digestOf('activities.clock', step) }
}
