import { stationsOf } from '../../shared/people/rules'
import type { VolunteerExport } from '../../shared/volunteers/export'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import type { Condition } from '../kernel/condition'

export const volunteerExports = collection<VolunteerExport>('volunteer_exports', { idPrefix: 'w' })

/** What one took oneself. */
export function ownExports(actor: Pick<Actor, 'id'>) {
  return { byId: actor.id } satisfies Condition<VolunteerExport>
}

/** Those of the stations where one still holds a post. */
export function stillOurs(actor: Pick<Actor, 'posts'>, stationIds: readonly string[]): readonly string[] {
  const held = stationsOf(actor.posts, ['worker', 'head'])
  return stationIds.filter((id) => held.includes(id))
}
