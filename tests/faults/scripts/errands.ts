import type { Script } from '../script'

export const errandsScripts: readonly Script[] = []
