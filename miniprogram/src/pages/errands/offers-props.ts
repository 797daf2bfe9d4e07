import type { Near } from './offer'
import type { Grab } from './use-grab'

export interface OffersProps {
  readonly near: Near
  readonly grab: Grab
}
