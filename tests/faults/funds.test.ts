import { fundsScripts } from './scripts/funds'
import { sweepAll } from './sweeping'

sweepAll(fundsScripts)
