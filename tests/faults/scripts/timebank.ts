import type { Script } from '../script'

export const timebankScripts: readonly Script[] = []
