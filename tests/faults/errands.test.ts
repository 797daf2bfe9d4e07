import { errandsScripts } from './scripts/errands'
import { sweepAll } from './sweeping'

sweepAll(errandsScripts)
