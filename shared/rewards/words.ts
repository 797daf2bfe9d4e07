import type { RefusalWords } from '../kernel/refusal'

export const rewardsRefusals = {} satisfies Record<string, RefusalWords>
