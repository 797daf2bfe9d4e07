import type { RefusalWords } from '../kernel/refusal'

export const wishesRefusals = {} satisfies Record<string, RefusalWords>
