import { volunteeringScripts } from './scripts'
import { sweepAll } from './sweeping'

sweepAll(volunteeringScripts)
