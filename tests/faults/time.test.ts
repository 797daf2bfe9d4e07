import { timeScripts } from './scripts'
import { sweepAll } from './sweeping'

sweepAll(timeScripts)
