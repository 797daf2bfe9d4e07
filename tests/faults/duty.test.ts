import { dutyScripts } from './scripts/duty'
import { sweepAll } from './sweeping'

sweepAll(dutyScripts)
