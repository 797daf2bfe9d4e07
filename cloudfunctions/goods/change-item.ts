import { changeItem } from '../../shared/goods/contract'
import { changeItemTo } from '../../shared/goods/giver-rules'
import { handle } from '../kernel/handle'
import { atDesk, goodsItems, itemNow } from './goods-store'

export const changeItemHandler = handle(changeItem, ({ input, actor, store, command }) => {
  const { id, kind, minLevel } = input
  const change = {
    ...(kind === undefined ? {} : { kind }),
    ...(minLevel === undefined ? {} : { minLevel }),
  }
  return store.revise(goodsItems, id, atDesk(actor), command, {
    decide: (item) => changeItemTo(item, change),
    reply: itemNow,
  })
})
