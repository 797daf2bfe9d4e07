import { count } from '../../shared/goods/card-rules'
import { countStock } from '../../shared/goods/contract'
import { handle } from '../kernel/handle'
import { decideOnBatch } from './acting'

export const countStockHandler = handle(countStock, (asked) =>
  decideOnBatch(asked, (batch, today) => count(batch, asked.input, today)),
)
