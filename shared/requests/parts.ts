import { z } from '../kernel/schema'

/** What of a request can be passed on to others (practice B2); kind, urgency and community always go along. */
export const passableParts = ['calledName', 'phone', 'place', 'words', 'photos', 'talk'] as const
export const PassablePart = z.enum(passableParts)
export type PassablePart = z.infer<typeof PassablePart>

/** How a request came to the station it lies with now, when another station had it first. */
export interface Referred {
  readonly referralId: string
  readonly fromStationId: string
  /** When this station took it. What was said before is read only as far as it was passed on. */
  readonly at: number
  readonly parts: readonly PassablePart[]
}
