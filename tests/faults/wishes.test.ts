import { wishesScripts } from './scripts/wishes'
import { sweepAll } from './sweeping'

sweepAll(wishesScripts)
