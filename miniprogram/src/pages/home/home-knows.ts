import type { OutputOf } from '@shared/kernel/contract'
import type { getStation } from '@shared/network/contract'
import type { getMe } from '@shared/people/contract'
import type { listMyRequests } from '@shared/requests/contract'
import type { Queried } from '../../call/use-query'

/** What home has asked for. */
export interface HomeKnows {
  readonly me: Queried<OutputOf<typeof getMe>>
  readonly station: Queried<OutputOf<typeof getStation>>
  readonly mine: Queried<OutputOf<typeof listMyRequests>>
}

/** How the person is called; undefined while it is not known. */
export function calledNameOf(me: HomeKnows['me']): string | undefined {
  return 'output' in me ? me.output.profile?.calledName : undefined
}

/** Known for sure that nobody has said yet where she lives. */
export function needsHome(me: HomeKnows['me']): boolean {
  return 'output' in me && me.output.profile?.communityCode === undefined
}
