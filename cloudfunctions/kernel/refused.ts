import type { Refusal } from '../../shared/kernel/refusal'
import type { RefusalCode } from '../../shared/refusals'

/** A "no" that has words. */
export type Refused = Refusal<RefusalCode>
