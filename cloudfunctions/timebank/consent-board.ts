import { consentBoard } from '../../shared/timebank/contract'
import { consentBoard as consent } from '../../shared/timebank/rules'
import { handle } from '../kernel/handle'
import { ownTime, timeAccountIdOf, timeAccounts } from './timebank-store'

export const consentBoardHandler = handle(consentBoard, ({ input, actor, store, command }) =>
  store.revise(timeAccounts, timeAccountIdOf(actor.id, input.stationId), ownTime(actor), command, {
    decide: (account) => consent(account, input.isShown),
    reply: () => ({ isShown: input.isShown }),
  }),
)
