import type { RefusalWords } from '../kernel/refusal'

export const placesRefusals = {} satisfies Record<string, RefusalWords>
