import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Account } from '../people/model'
import { missCode, mustWait } from '../people/post-rules'
import { withFlags } from './flags'
import type { Party, Request, Status } from './model'
import { type Act, moved, type Ruled } from './moved'

/** What must be known to say whether a code can be handed to somebody; a page has it from the view. */
interface Claimable {
  readonly forWhom: Request['forWhom']
  readonly filedBy?: unknown
  readonly isClaimed: boolean
  readonly status: Status
}

const handsOn: readonly Party[] = ['author', 'assignee', 'head']

/** True where this person can hand a code to whom it is for. */
export function canHandOn(request: Claimable, parties: readonly Party[]): boolean {
  return refusalToHandOn(request, parties) === undefined
}

type HandOnRefusal =
  'not_found' | 'requests.not_yours' | 'requests.own_matter' | 'requests.claimed_already' | 'requests.not_now'

function refusalToHandOn(request: Claimable, parties: readonly Party[]): Refusal<HandOnRefusal> | undefined {
  if (parties.length === 0) return refuse('not_found')
  if (!parties.some((party) => handsOn.includes(party))) return refuse('requests.not_yours')
  if (request.forWhom === 'self' && request.filedBy === undefined) return refuse('requests.own_matter')
  if (request.isClaimed) return refuse('requests.claimed_already')
  return request.status === 'withdrawn' ? refuse('requests.not_now', { status: request.status }) : undefined
}

/** Another code for whom it is for; the old one dies. */
export function renewClaim(
  request: Request,
  { parties }: Pick<Act, 'parties'>,
  claimHash: string,
): Ruled<HandOnRefusal> {
  const no = refusalToHandOn({ ...request, isClaimed: request.subjectId !== undefined }, parties)
  return no ?? { next: { ...request, claimHash }, facts: [{ fact: 'request.claim_renewed' }] }
}

/** The person it is for takes it over: once, and not whoever filed it. */
export function claim(
  request: Request,
  personId: string,
): Ruled<'requests.own_filing' | 'requests.claimed_already'> {
  if (request.authorId === personId || request.filedBy?.accountId === personId)
    return refuse('requests.own_filing')
  if (request.subjectId !== undefined) return refuse('requests.claimed_already')
  if (request.status === 'withdrawn') return refuse('requests.not_now', { status: request.status })
  return { next: withFlags({ ...request, subjectId: personId }), facts: [{ fact: 'request.claimed' }] }
}

/** Whom it is for does not want it; the one who filed it and the station hear of it. */
export function revoke(request: Request, act: Act): Ruled {
  return moved('revoke', request, act, { fact: 'request.revoked' })
}

/**
 * A code was put in. Wrong ones count together with wrong invitation codes: after ten an hour nobody is answered, right or
 * wrong. The right one is written down, too, so that guesses made at the same moment are counted one by one.
 */
export function tryCode(
  account: Account,
  isRight: boolean,
  at: number,
): Decision<Account> | Refusal<'people.try_later'> {
  if (mustWait(account, at)) return refuse('people.try_later')
  return isRight ? { next: account, facts: [{ fact: 'claim.opened' }] } : missCode(account, at)
}
