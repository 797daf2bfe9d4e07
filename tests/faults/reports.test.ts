import { reportsScripts } from './scripts/reports'
import { sweepAll } from './sweeping'

sweepAll(reportsScripts)
