import type { Script } from '../script'

export const dutyScripts: readonly Script[] = []
