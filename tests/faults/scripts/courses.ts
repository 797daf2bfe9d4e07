import type { Script } from '../script'

export const coursesScripts: readonly Script[] = []
