import { stationScripts } from './scripts'
import { sweepAll } from './sweeping'

sweepAll(stationScripts)
