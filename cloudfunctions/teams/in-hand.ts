import { activeEntries } from '../../shared/activities/lines'
import type { Team } from '../../shared/teams/model'
import { sessions } from '../activities/activities-store'
import { errands } from '../errands/errands-store'
import { gt, isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'

/** So many of a kind at most, the soonest: what somebody can hand over in one sitting. */
const IN_HAND_MAX = 200

interface InHand {
  readonly kind: 'session' | 'errand'
  readonly id: string
  readonly title: string
  readonly at: number
  readonly accountId: string
}

/** Future seats of a team's people, and the needs they have taken on. Two calls. */
export async function findInHand(
  store: Store,
  { memberIds }: Pick<Team, 'memberIds'>,
  at: number,
): Promise<readonly InHand[]> {
  if (memberIds.length === 0) return []
  const isOurs = (accountId: string) => memberIds.includes(accountId)
  const ahead = await store.find(
    sessions,
    { 'entries.byId': isIn(memberIds), startsAt: gt(at) },
    { where: { status: 'open' }, order: { startsAt: 'asc' }, limit: IN_HAND_MAX },
  )
  const going = await store.find(
    errands,
    { 'helpers.accountId': isIn(memberIds), status: 'open' },
    { order: { endsAt: 'asc' }, limit: IN_HAND_MAX },
  )
  const seats = ahead.flatMap((session) =>
    activeEntries(session)
      .filter(({ part, byId }) => part === 'helper' && isOurs(byId))
      .map(({ byId }): InHand => {
        const { _id: id, startsAt, terms } = session
        return { kind: 'session', id, title: terms.title, at: startsAt, accountId: byId }
      }),
  )
  const needs = going.flatMap(({ _id: id, title, endsAt, helpers }) =>
    helpers
      .filter(({ accountId, state }) => state === 'going' && isOurs(accountId))
      .map(({ accountId }): InHand => ({ kind: 'errand', id, title, at: endsAt, accountId })),
  )
  return [...seats, ...needs].sort((a, b) => a.at - b.at)
}
