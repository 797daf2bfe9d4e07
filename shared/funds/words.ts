import type { RefusalWords } from '../kernel/refusal'

export const fundsRefusals = {} satisfies Record<string, RefusalWords>
