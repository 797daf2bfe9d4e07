import { rotaId } from '../../../cloudfunctions/duty/duty-store'
import { fenglin, chen, li, zhou } from '../../world/people'
import { aRota, asColleague, aShift, on } from '../../world/rotas'
import type { CallWorld, ContextCalls } from './call-world'

export const dutyCalls = ({ world }: CallWorld): ContextCalls => {
  const stationId = fenglin
  const shiftId = 'h0001'
  /** The rota with this one shift, and an input about it. */
  const about =
    (over: Parameters<typeof aShift>[0], more: object = {}) =>
    async () => {
      await world.database.remove('rotas', { _id: { $eq: rotaId(stationId) } })
      await world.insert('rotas', aRota([aShift(over)]))
      return { stationId, ...more }
    }
  const shifts = [{ startsAt: on(1, 8), endsAt: on(1, 18), accountId: li.id }]
  const week = { from: on(0, 0), to: on(7, 0) }
  return {
    scripts: {
      'duty.get': [() => chen, about({}, week)],
      'duty.plan': [
        () => zhou,
        about({ ...asColleague.li }, { ...week, covers: 'always', edition: 3, shifts }),
      ],
      'duty.offerSwap': [() => chen, about({}, { shiftId, to: li.id })],
      'duty.takeSwap': [() => li, about({ offeredTo: li.id }, { shiftId })],
      'duty.withdrawSwap': [() => chen, about({ offeredTo: li.id }, { shiftId })],
    },
    table: `
duty.get                 2      0         1         0        1
duty.plan                3      0         1         0        2
duty.offerSwap           6      0         2         1        3
duty.takeSwap            6      0         2         1        3
duty.withdrawSwap        3      0         1         0        2
`,
  }
}
