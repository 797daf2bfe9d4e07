import type { Script } from '../script'

export const attendancesScripts: readonly Script[] = []
