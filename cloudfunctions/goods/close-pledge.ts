import { closePledge } from '../../shared/goods/contract'
import { closePromise } from '../../shared/goods/giver-rules'
import { handle } from '../kernel/handle'
import { atDesk, pledges, pledgeNow } from './goods-store'

export const closePledgeHandler = handle(closePledge, ({ input, actor, store, command }) =>
  store.revise(pledges, input.id, atDesk(actor), command, {
    decide: (pledge) => closePromise(pledge, input.end),
    reply: pledgeNow,
  }),
)
