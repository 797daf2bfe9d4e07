import { releaseNeed as contract } from '../../shared/volunteers/contract'
import { releaseNeed } from '../../shared/volunteers/need-rules'
import { handle } from '../kernel/handle'
import { needs, takenNeeds } from './needs-store'
import { needNow } from './view-need'

export const releaseNeedHandler = handle(contract, ({ input, actor, store, command }) =>
  store.revise(needs, input.id, takenNeeds(actor), command, {
    decide: (need) => releaseNeed(need, actor.id, 'released'),
    reply: needNow,
  }),
)
