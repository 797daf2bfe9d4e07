import type { Script } from '../script'

export const wishesScripts: readonly Script[] = []
