import { stationsOf } from '../../shared/people/rules'
import type { Need } from '../../shared/volunteers/need-model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn } from '../kernel/condition'

export const needs = collection<Need>('needs', { idPrefix: 'c' })

/** The list of the stations where one holds a post. */
export function needsOf(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) } satisfies Condition<Need>
}

/** The needs one has taken. */
export function takenNeeds(actor: Pick<Actor, 'id'>) {
  return { 'taker.accountId': actor.id } satisfies Condition<Need>
}
