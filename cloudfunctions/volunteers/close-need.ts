import { foldNumbers } from '../../shared/requests/text'
import { closeNeed as contract } from '../../shared/volunteers/contract'
import { closeNeed } from '../../shared/volunteers/need-rules'
import { handle } from '../kernel/handle'
import { needs, needsOf } from './needs-store'
import { needNow } from './view-need'

export const closeNeedHandler = handle(contract, ({ input, actor, store, command }) =>
  store.revise(needs, input.id, needsOf(actor), command, {
    decide: (need) => closeNeed(need, foldNumbers(input.reason)),
    reply: needNow,
  }),
)
