import { deskScripts } from './scripts/requests'
import { sweepAll } from './sweeping'

sweepAll(deskScripts)
