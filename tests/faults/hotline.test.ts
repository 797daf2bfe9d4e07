import { hotlineScripts } from './scripts/hotline'
import { sweepAll } from './sweeping'

sweepAll(hotlineScripts)
