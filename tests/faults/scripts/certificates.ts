import type { Script } from '../script'

export const certificatesScripts: readonly Script[] = []
