import { isRefused, refuse } from '../../shared/kernel/refusal'
import { listStationTime } from '../../shared/timebank/contract'
import { handle } from '../kernel/handle'
import { registered, stationInSight } from './reading'
import { timeAccounts } from './timebank-store'

export const listStationTimeHandler = handle(listStationTime, async (asked) => {
  const { stationId, cursor } = asked.input
  if ((await stationInSight(asked, stationId)) === undefined) return refuse('not_found')
  const order = { balanceMinutes: 'desc' } as const
  const page = await asked.store.list(timeAccounts, { stationId }, { order, cursor })
  if (isRefused(page)) return page
  const names = await registered(
    asked.store,
    page.items.map(({ personId }) => personId),
  )
  const items = page.items.map(({ _id: id, personId, balanceMinutes: minutes, ...account }) => {
    const { points, owedPoints, bookedAt } = account
    return { id, displayName: names.get(personId)?.displayName, minutes, points, owedPoints, bookedAt }
  })
  return { ...page, items }
})
