import type { Script } from '../script'

export const referralsScripts: readonly Script[] = []
