import { authorScripts } from './scripts/requests'
import { sweepAll } from './sweeping'

sweepAll(authorScripts, { isWhole: true })
