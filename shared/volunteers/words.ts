import type { RefusalWords } from '../kernel/refusal'

export const volunteersRefusals = {} satisfies Record<string, RefusalWords>
