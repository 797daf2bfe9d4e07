import type { Script } from '../script'

export const placesScripts: readonly Script[] = []
