import { givingScripts } from './scripts'
import { sweepAll } from './sweeping'

sweepAll(givingScripts)
