import type { RefusalWords } from '../kernel/refusal'

export const teamsRefusals = {} satisfies Record<string, RefusalWords>
