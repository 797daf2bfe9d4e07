import type { AgeBand } from '../activities/codes'
import { type Refusal, refuse } from '../kernel/refusal'

/** Who has no birth date here has a band; of those who registered before bands were asked, everybody was grown up. */
export function isMinor(ageBand: AgeBand | undefined): boolean {
  return ageBand === 'child' || ageBand === 'minor'
}

/** What somebody says of her age. */
interface Aged {
  readonly ageBand: AgeBand
  /** Of a child: eight or older. */
  readonly isEight?: boolean | undefined
  readonly guardian?: object | undefined
}

/** Under eight nobody acts for herself (Civil Code, article 20), so nobody registers; under eighteen a guardian says yes. */
export function whyTooYoung({
  ageBand,
  isEight,
  guardian,
}: Aged): Refusal<'volunteers.too_young' | 'volunteers.guardian_needed'> | undefined {
  if (ageBand === 'child' && isEight !== true) return refuse('volunteers.too_young')
  return isMinor(ageBand) && guardian === undefined ? refuse('volunteers.guardian_needed') : undefined
}
