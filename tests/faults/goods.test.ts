import { goodsScripts } from './scripts/goods'
import { sweepAll } from './sweeping'

sweepAll(goodsScripts)
