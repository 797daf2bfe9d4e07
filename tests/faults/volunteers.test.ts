import { volunteersScripts } from './scripts/volunteers'
import { sweepAll } from './sweeping'

sweepAll(volunteersScripts)
