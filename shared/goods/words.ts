import type { RefusalWords } from '../kernel/refusal'

export const goodsRefusals = {} satisfies Record<string, RefusalWords>
