import { authorScripts } from './scripts'
import { sweepAll } from './sweeping'

sweepAll(authorScripts, { isWhole: true })
