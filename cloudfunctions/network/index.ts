import type { Handler } from '../kernel/handle'
import { getCoverageHandler } from './get-coverage'
import { getStationHandler } from './get-station'
import { listCommunitiesHandler } from './list-communities'
import { listDivisionsHandler } from './list-divisions'

export const networkHandlers: readonly Handler[] = [
  getStationHandler,
  listDivisionsHandler,
  listCommunitiesHandler,
  getCoverageHandler,
]
