import type { Referral, Side } from '../../shared/referrals/model'
import type { ReferralView } from '../../shared/referrals/views'
import type { Request, Words } from '../../shared/requests/model'
import type { Vault } from '../kernel/vault'
import { openedCopy } from './copy'
import { viewRow } from './view-row'

interface Seen {
  readonly sides: readonly Side[]
  readonly request: Request
  /** True where the reader can open the request. */
  readonly isOnDesk: boolean
  readonly photoUrls: readonly string[]
  readonly vault: Vault
}

/** One referral as this reader may see it: both sides see the same, the ways to reach a person only who works with them. */
export function viewReferral(referral: Referral, seen: Seen): ReferralView {
  const { from, parts, reason, consent, unasked, answer, answeredAt, endedAt } = referral
  const { sides, request, isOnDesk, photoUrls } = seen
  return {
    ...viewRow(referral, request),
    sides: [...sides],
    requestId: isOnDesk ? request._id : undefined,
    senderName: from.displayName,
    parts: [...parts],
    reason: written(reason),
    consent: consent && { how: consent.how, words: consent.words?.words },
    unasked: unasked?.words,
    answer: answer && written(answer),
    answeredAt,
    endedAt,
    copy: { ...copyFor(referral, seen), photoUrls: [...photoUrls] },
  }
}

/** True where the receiver decides or works: afterwards it is none of her business any more. */
export function isWithReceiver({ state }: Pick<Referral, 'state'>): boolean {
  return state === 'sent' || state === 'accepted'
}

function copyFor(referral: Referral, { sides, vault }: Seen): Omit<ReferralView['copy'], 'photoUrls'> {
  const isSenders = sides.includes('colleague')
  if (!isSenders && !isWithReceiver(referral)) return { talk: [] }
  const { calledName, words, talk = [], phone, building, door } = openedCopy(vault, referral)
  const isWorkedWith = referral.to.kind === 'partner' && referral.state === 'accepted'
  const reaches = isWorkedWith && sides.includes('receiver') ? { phone, building, door } : {}
  return { calledName, words, talk, ...reaches }
}

function written({ words, check }: Words) {
  return { words, isHeld: check !== 'passed' }
}
