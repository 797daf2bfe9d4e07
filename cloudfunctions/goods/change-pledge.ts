import { changePledge } from '../../shared/goods/contract'
import { changePromise } from '../../shared/goods/giver-rules'
import { handle } from '../kernel/handle'
import { atDesk, pledges, pledgeNow } from './goods-store'

export const changePledgeHandler = handle(changePledge, ({ input, actor, store, command }) => {
  const { id, ...change } = input
  return store.revise(pledges, id, atDesk(actor), command, {
    decide: (pledge) => changePromise(pledge, change),
    reply: pledgeNow,
  })
})
