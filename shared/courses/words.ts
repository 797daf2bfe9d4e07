import type { RefusalWords } from '../kernel/refusal'

export const coursesRefusals = {} satisfies Record<string, RefusalWords>
