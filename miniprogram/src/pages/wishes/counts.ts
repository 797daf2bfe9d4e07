import type { OutputOf } from '@shared/kernel/contract'
import type { countWishes } from '@shared/wishes/contract'

/** The wall's headline. */
export type Counts = OutputOf<typeof countWishes>
