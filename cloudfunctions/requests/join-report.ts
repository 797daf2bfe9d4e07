import { joinReport } from '../../shared/requests/contract'
import { joinRefusal } from '../../shared/requests/spot-rules'
import { exists, neq } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { movedTo } from './acting'
import { requests } from './requests-store'

/** A street may join at once: each is one write, and none waits for another. The flag `partyIds` goes along by hand. */
export const joinReportHandler = handle(joinReport, ({ input, actor, store, command }) =>
  store.race(requests, input.id, { 'spot.hazard': exists(true) }, command, {
    when: { isOpen: true, partyIds: neq(actor.id) },
    change: { push: { joinerIds: [actor.id], partyIds: [actor.id] } },
    facts: [{ fact: 'request.joined' }],
    isUntold: true,
    lost: (request) => joinRefusal(request, actor.id),
    reply: movedTo,
  }),
)
