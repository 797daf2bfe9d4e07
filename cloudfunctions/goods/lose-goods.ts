import { lose } from '../../shared/goods/card-rules'
import { loseGoods } from '../../shared/goods/contract'
import { handle } from '../kernel/handle'
import { decideOnBatch } from './acting'

export const loseGoodsHandler = handle(loseGoods, (asked) =>
  decideOnBatch(asked, (batch, today) => lose(batch, asked.input, today)),
)
