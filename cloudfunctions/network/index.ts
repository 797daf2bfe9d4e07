import type { Handler } from '../kernel/handle'
import { getCoverageHandler } from './get-coverage'
import { getStationHandler } from './get-station'
import { listCommunitiesHandler } from './list-communities'
import { listDivisionsHandler } from './list-divisions'
import { listStationsHandler } from './list-stations'

export const networkHandlers: readonly Handler[] = [
  getStationHandler,
  listDivisionsHandler,
  listCommunitiesHandler,
  getCoverageHandler,
  listStationsHandler,
]
