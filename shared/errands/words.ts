import type { RefusalWords } from '../kernel/refusal'

export const errandsRefusals = {} satisfies Record<string, RefusalWords>
