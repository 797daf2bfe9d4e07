import { attendancesScripts } from './scripts/attendances'
import { sweepAll } from './sweeping'

sweepAll(attendancesScripts)
