import type { Script } from '../script'

export const volunteersScripts: readonly Script[] = []
