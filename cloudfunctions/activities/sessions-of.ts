import { type PlannedDate, SERIES_MAX, type Session, sessionIdOf } from '../../shared/activities/model'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { organisedBy, sessions } from './activities-store'

/** The sessions of these dates of an activity, as far as they are there already. No call without dates. */
export async function sessionsOf(
  { actor, store }: { readonly actor: Pick<Actor, 'posts'>; readonly store: Store },
  dates: readonly PlannedDate[],
  activityId: string,
): Promise<readonly Session[]> {
  if (dates.length === 0) return []
  const ids = dates.map(({ id }) => sessionIdOf(activityId, id))
  return store.find(sessions, { _id: isIn(ids), ...organisedBy(actor) }, { limit: SERIES_MAX })
}
