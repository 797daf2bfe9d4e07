import type { Script } from '../script'

export const rewardsScripts: readonly Script[] = []
