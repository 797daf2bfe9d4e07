import type { Script } from '../script'

export const teamsScripts: readonly Script[] = []
