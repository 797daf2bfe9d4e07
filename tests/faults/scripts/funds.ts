import type { Script } from '../script'

export const fundsScripts: readonly Script[] = []
