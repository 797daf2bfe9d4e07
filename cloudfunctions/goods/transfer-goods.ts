import { transfer } from '../../shared/goods/card-rules'
import { transferGoods } from '../../shared/goods/contract'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { decideOnBatch } from './acting'
import { withPlace } from './place-of-target'

export const transferGoodsHandler = handle(transferGoods, async (asked) => {
  const { quantity, stationId } = asked.input
  const to = await findStation(asked, stationId)
  if (to === undefined) return refuse('goods.station_unknown')
  const answer = await decideOnBatch(asked, (batch, today) => transfer(batch, { quantity, to }, today))
  return withPlace(asked, answer)
})
