import { stationsOf } from '../../shared/people/rules'
import type { Referral, Side } from '../../shared/referrals/model'
import { type ReferralPerson, receivingKeys, sidesOf } from '../../shared/referrals/moves'
import { circlesOf } from '../../shared/requests/circles'
import type { Request } from '../../shared/requests/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn, or } from '../kernel/condition'

export const referrals = collection<Referral>('referrals', { idPrefix: 'f' })

/** What the copied parts are sealed for. */
export const COPY = 'referral copy'

export function personOf({ id, posts }: Pick<Actor, 'id' | 'posts'>): ReferralPerson {
  return {
    id,
    circles: circlesOf(posts),
    headAt: stationsOf(posts, ['head']),
    partnerAt: stationsOf(posts, ['partner']),
  }
}

/** What one's station sent, within the circles one belongs to. */
export function sent(actor: Pick<Actor, 'id' | 'posts'>) {
  return { sentBy: isIn(personOf(actor).circles) } satisfies Condition<Referral>
}

/** What came to one's station or, as a partner, to oneself. */
export function received(actor: Pick<Actor, 'id' | 'posts'>) {
  return { receivedBy: isIn(receivingKeys(personOf(actor))) } satisfies Condition<Referral>
}

export function readable(actor: Pick<Actor, 'id' | 'posts'>): Condition<Referral> {
  return or<Referral>(sent(actor), received(actor))
}

/** With whom the request lies at the sending station; undefined once it has moved on. */
export function holderOf(referral: Pick<Referral, 'from'>, request: Request | undefined): string | undefined {
  return request?.stationId === referral.from.stationId ? request.assignee?.accountId : undefined
}

/** What this person is to the referral. */
export function sidesFor(
  actor: Pick<Actor, 'id' | 'posts'>,
  referral: Referral,
  request: Request | undefined,
): readonly Side[] {
  return sidesOf(referral, personOf(actor), holderOf(referral, request))
}

/** The request a referral is about, and no other: the referral is the right to it. */
export function requestOf({ requestId }: Pick<Referral, 'requestId'>) {
  return { _id: requestId } satisfies Condition<Request>
}
