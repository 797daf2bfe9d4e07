import { getMyTime } from '../../shared/timebank/contract'
import { minutesPerPointOf, starHoursOf, starsOf } from '../../shared/timebank/rules'
import { isIn } from '../kernel/condition'
import { handle } from '../kernel/handle'
import { stations } from '../network/network-store'
import { ownStanding } from './reading'

export const getMyTimeHandler = handle(getMyTime, async (asked) => {
  const { accounts, homeId } = await ownStanding(asked)
  const ids = [
    ...new Set([...accounts.map(({ stationId }) => stationId), ...(homeId === undefined ? [] : [homeId])]),
  ]
  const found = ids.length === 0 ? [] : await asked.store.find(stations, { _id: isIn(ids) }, { limit: 100 })
  const known = new Map(found.map((station) => [station._id, station]))
  const totalMinutes = accounts.reduce((sum, { balanceMinutes }) => sum + balanceMinutes, 0)
  const home = known.get(homeId ?? '')
  return {
    totalMinutes,
    ...starsOf(totalMinutes, starHoursOf(home ?? {})),
    accounts: accounts.flatMap(({ _id, stationId, balanceMinutes: minutes, ...account }) => {
      const station = known.get(stationId)
      if (station === undefined) return []
      const { points, owedPoints, isOnBoard } = account
      const { name, phone } = station
      const minutesPerPoint = minutesPerPointOf(station)
      const shown = { id: _id, minutes, points, owedPoints, isOnBoard, minutesPerPoint }
      return [{ ...shown, station: { id: stationId, name, phone } }]
    }),
  }
})
