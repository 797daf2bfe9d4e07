import { isRefused, refuse } from '../../shared/kernel/refusal'
import { listAccountTime } from '../../shared/timebank/contract'
import { everything } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { stationInSight } from './reading'
import { timeAccounts } from './timebank-store'
import { listEntries } from './view-entry'

export const listAccountTimeHandler = handle(listAccountTime, async (asked) => {
  const { accountId, cursor } = asked.input
  // Who may read it depends on the station, which stands in the account.
  const account = await asked.store.get(timeAccounts, accountId, everything)
  if (isRefused(account)) return account
  const station = await stationInSight(asked, account.stationId)
  return station === undefined ? refuse('not_found') : await listEntries(asked.store, { accountId }, cursor)
})
