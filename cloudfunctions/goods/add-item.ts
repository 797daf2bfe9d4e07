import { addItem } from '../../shared/goods/contract'
import { openItem } from '../../shared/goods/giver-rules'
import { refuse } from '../../shared/kernel/refusal'
import { handle } from '../kernel/handle'
import { atDesk, desksOf, goodsItems, itemIdOf, itemNow } from './goods-store'

export const addItemHandler = handle(addItem, async ({ input, actor, store, command }) => {
  const { stationId, minLevel } = input
  if (!desksOf(actor).includes(stationId)) return refuse('not_found')
  return store.revise(goodsItems, itemIdOf(stationId, input), atDesk(actor), command, {
    blank: { ...input, isWatched: minLevel > 0, isLow: false },
    decide: openItem,
    reply: itemNow,
  })
})
