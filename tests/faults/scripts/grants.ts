import type { Script } from '../script'

export const grantsScripts: readonly Script[] = []
