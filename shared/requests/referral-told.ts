import { passableParts, type PassablePart } from './parts'
import { sayParts } from './referred'
import type { Told } from './timeline'

type ReferralFact =
  | 'request.referred'
  | 'request.referral_accepted'
  | 'request.referral_declined'
  | 'request.referral_returned'
  | 'request.referral_withdrawn'

/** A step of a referral, told to whoever reads the way of the request. */
export function tellReferral(
  fact: ReferralFact,
  detail: Readonly<Record<string, unknown>>,
  staff: string,
): Told {
  const to = typeof detail['toName'] === 'string' ? detail['toName'] : '别处'
  switch (fact) {
    case 'request.referred':
      return { title: `${staff}转给了${to}`, note: `只转了这些：${sayParts(partsIn(detail))}` }
    case 'request.referral_accepted':
      return detail['isMoved'] === true
        ? { title: `${to}接了`, note: '以后由他们接着办' }
        : { title: `${to}接了`, note: `${staff}还跟着这件事` }
    case 'request.referral_declined':
      return { title: `${to}这次接不了`, note: `还是${staff}接着办，不用再说一遍` }
    case 'request.referral_returned':
      return { title: `${to}回了话`, note: `${staff}看过了跟您说` }
    case 'request.referral_withdrawn':
      return { title: '不转了', note: `还是${staff}接着办` }
  }
}

/** What was passed on, as it stands in the fact. */
export function partsIn({ parts }: Readonly<Record<string, unknown>>): readonly PassablePart[] {
  return Array.isArray(parts) ? passableParts.filter((part) => parts.includes(part)) : []
}

interface Step {
  readonly fact: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** To whom it was passed on last, and what; undefined where it never was, or came back before anybody took it. */
export function passedOnIn(
  timeline: readonly Step[],
): { readonly toName: string; readonly parts: readonly PassablePart[] } | undefined {
  const last = timeline.map(({ fact }) => fact).lastIndexOf('request.referred')
  const step = timeline[last]
  const { toName } = step?.detail ?? {}
  if (step === undefined || typeof toName !== 'string') return undefined
  const isBack = timeline
    .slice(last)
    .some(({ fact }) => fact === 'request.referral_declined' || fact === 'request.referral_withdrawn')
  return isBack ? undefined : { toName, parts: partsIn(step.detail) }
}
