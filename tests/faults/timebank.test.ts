import { timebankScripts } from './scripts/timebank'
import { sweepAll } from './sweeping'

sweepAll(timebankScripts)
