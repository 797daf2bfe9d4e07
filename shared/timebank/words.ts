import type { RefusalWords } from '../kernel/refusal'

export const timebankRefusals = {} satisfies Record<string, RefusalWords>
