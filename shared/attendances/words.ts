import type { RefusalWords } from '../kernel/refusal'

export const attendancesRefusals = {} satisfies Record<string, RefusalWords>
