import type { RefusalWords } from '../kernel/refusal'

export const referralsRefusals = {} satisfies Record<string, RefusalWords>
