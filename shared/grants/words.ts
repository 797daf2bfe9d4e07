import type { RefusalWords } from '../kernel/refusal'

export const grantsRefusals = {} satisfies Record<string, RefusalWords>
