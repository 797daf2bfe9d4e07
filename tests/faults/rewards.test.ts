import { rewardsScripts } from './scripts/rewards'
import { sweepAll } from './sweeping'

sweepAll(rewardsScripts)
