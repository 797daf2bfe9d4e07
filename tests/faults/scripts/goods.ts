import type { Script } from '../script'

export const goodsScripts: readonly Script[] = []
