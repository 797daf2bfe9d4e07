import { getBoard } from '../../shared/timebank/contract'
import { boardOf, namedOf } from '../../shared/timebank/board'
import { isMinor } from '../../shared/volunteers/ages'
import type { Volunteer } from '../../shared/volunteers/model'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { ownStanding, registered } from './reading'
import { timeAccounts, timeEntries } from './timebank-store'

export const getBoardHandler = handle(getBoard, async (asked) => {
  const { input, actor, store } = asked
  const { month } = input
  const { accounts, homeId, volunteer } = await ownStanding(asked)
  const stationId = input.stationId ?? homeId
  const station = stationId === undefined ? undefined : await findStation(asked, stationId)
  if (station === undefined) return { month, rows: [], unnamed: { people: 0, minutes: 0 } }
  const sums = await store.sum(
    timeEntries,
    { stationId: station._id },
    { by: ['personId', 'legs.unit', 'legs.book'], where: { month }, each: 'legs', of: 'legs.amount' },
  )
  const served = sums.flatMap(({ of, total }) =>
    of['legs.unit'] === 'minutes' && of['legs.book'] === 'account' && total > 0
      ? [{ personId: of.personId ?? '', minutes: total }]
      : [],
  )
  const agreed = await store.find(timeAccounts, { stationId: station._id, isOnBoard: true }, { limit: 1000 })
  const ids = agreed.map(({ personId }) => personId)
  const names = await registered(
    store,
    ids.filter((id) => served.some(({ personId }) => personId === id)),
  )
  const own = accounts.find((account) => account.stationId === station._id)
  return {
    month,
    station: { id: station._id, name: station.name },
    ...boardOf(served, namedOf(agreed, names), actor.id),
    ...(own === undefined ? {} : { mine: mineOf(own.isOnBoard, served, actor.id, volunteer) }),
  }
})

function mineOf(
  isOnBoard: boolean,
  served: readonly { readonly personId: string; readonly minutes: number }[],
  myId: string,
  volunteer: Volunteer | undefined,
) {
  const minutes = served.find(({ personId }) => personId === myId)?.minutes ?? 0
  return { isOnBoard, minutes, needsGuardian: isMinor(volunteer?.ageBand) }
}
