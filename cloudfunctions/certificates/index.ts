import type { Handler } from '../kernel/handle'

export const certificatesHandlers: readonly Handler[] = []
