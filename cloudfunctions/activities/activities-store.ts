import type { Activity, Session } from '../../shared/activities/model'
import { stationsOf } from '../../shared/people/rules'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { isIn } from '../kernel/condition'

export const activities = collection<Activity>('activities', { idPrefix: 'y' })
export const sessions = collection<Session>('sessions', { idPrefix: 'x' })

/** What the stations where one holds a post organise; fits activities and sessions. */
export function organisedBy(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) }
}
