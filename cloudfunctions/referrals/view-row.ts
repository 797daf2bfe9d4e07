import { dueOf } from '../../shared/referrals/deadlines'
import type { Referral } from '../../shared/referrals/model'
import type { ReferralRow } from '../../shared/referrals/views'
import type { Request } from '../../shared/requests/model'
import { isOpenStatus } from '../../shared/requests/moves'

/** True where the request went to the receiver: there it is done or not. */
export function hasMoved({ to, state }: Pick<Referral, 'to' | 'state'>): boolean {
  return to.kind === 'station' && state === 'accepted'
}

/** A referral as a line of a list. `request` is needed where it has moved. */
export function viewRow(referral: Referral, request: Pick<Request, 'status'> | undefined): ReferralRow {
  const { _id: id, state, to, from, kind, urgency, isCrisis, communityName, createdAt } = referral
  const outcome = hasMoved(referral) ? request?.status : undefined
  const isOver = outcome !== undefined && !isOpenStatus(outcome)
  return {
    ...{ id, state, kind, urgency, isCrisis, communityName, createdAt },
    to: { kind: to.kind, name: to.name },
    fromName: from.stationName,
    due: isOver ? undefined : dueOf(referral),
    outcome,
  }
}
