import { grantsScripts } from './scripts/grants'
import { sweepAll } from './sweeping'

sweepAll(grantsScripts)
