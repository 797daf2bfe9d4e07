import { countServed } from '../../shared/attendances/contract'
import { servedOf } from '../../shared/attendances/served'
import type { Session } from '../../shared/activities/model'
import { momentsOf } from '../../shared/kernel/period'
import { refuse } from '../../shared/kernel/refusal'
import { stationsOf } from '../../shared/people/rules'
import { sessions } from '../activities/activities-store'
import { and, gte, isIn, lt } from '../kernel/condition'
import { handle } from '../kernel/handle'

/** Counted by the database: nothing but the sums leaves it. */
export const countServedHandler = handle(countServed, async ({ input, actor, store }) => {
  const { stationId } = input
  if (!stationsOf(actor.posts, ['worker', 'head']).includes(stationId)) return refuse('not_found')
  const { from, to } = momentsOf(input)
  const added = await store.sum(
    sessions,
    { stationId },
    {
      by: ['terms.kind'],
      of: 'servedCount',
      where: and<Session>(
        { status: isIn(['open', 'confirmed'] as const) },
        { startsAt: gte(from) },
        { startsAt: lt(to) },
      ),
    },
  )
  return servedOf(
    added.map(({ of, count, total }) => ({ kind: of['terms.kind'], sessions: count, served: total })),
  )
})
