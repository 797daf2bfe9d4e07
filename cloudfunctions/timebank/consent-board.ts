import { consentBoard } from '../../shared/timebank/contract'
import { consentBoard as consent } from '../../shared/timebank/rules'
import { handle } from '../kernel/handle'
import { findVolunteer } from '../volunteers/volunteers-store'
import { ownTime, timeAccountIdOf, timeAccounts } from './timebank-store'

export const consentBoardHandler = handle(consentBoard, async ({ input, actor, at, store, command }) => {
  const ageBand = (await findVolunteer(store, actor))?.ageBand
  const id = timeAccountIdOf(actor.id, input.stationId)
  return store.revise(timeAccounts, id, ownTime(actor), command, {
    decide: (account) => consent(account, input, ageBand, at),
    reply: () => ({ isShown: input.isShown }),
  })
})
