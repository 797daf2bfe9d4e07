import type { RefusalWords } from '../kernel/refusal'

export const dutyRefusals = {} satisfies Record<string, RefusalWords>
