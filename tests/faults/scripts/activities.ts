import type { Script } from '../script'

export const activitiesScripts: readonly Script[] = []
