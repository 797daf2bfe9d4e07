import type { RefusalWords } from '../kernel/refusal'

export const certificatesRefusals = {} satisfies Record<string, RefusalWords>
