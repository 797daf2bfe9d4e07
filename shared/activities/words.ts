import type { RefusalWords } from '../kernel/refusal'

export const activitiesRefusals = {} satisfies Record<string, RefusalWords>
