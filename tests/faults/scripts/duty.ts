import * as contracts from '../../../shared/duty/contract'
import type { Rota } from '../../../shared/duty/model'
import { chen, fenglin, li, zhou } from '../../world/people'
import { aRota, aShift, on } from '../../world/rotas'
import { script, type Script } from '../script'
import type { Aftermath, Given } from '../world'
import { told } from './counting'

const about = { stationId: fenglin, shiftId: 'h0001' }
/** The clock looks at it long after the story. */
const given = (over: Parameters<typeof aShift>[0]): Given => ({
  documents: { rotas: [aRota([aShift(over)])] },
})
const shiftsOf = (after: Aftermath) => after.all('rotas').flatMap((doc) => doc['shifts'] as Rota['shifts'])

export const dutyScripts: readonly Script[] = [
  script(contracts.planRota, {
    by: zhou,
    input: {
      ...{ stationId: fenglin, from: on(0, 0), to: on(7, 0), covers: 'always', edition: 0 },
      // So many that no gap is near: a warning of the clock would only be told by its next round.
      shifts: [1, 2, 3, 4].map((day) => ({
        startsAt: on(day, 8),
        endsAt: on(day + 1, 8),
        accountId: chen.id,
      })),
    },
    effects: (after) => ({
      rotas: after.all('rotas').length,
      shifts: shiftsOf(after).filter(({ id }) => id === 'h0001').length,
      all: shiftsOf(after).length / 4,
      planned: told(after, 'rotas', 'rota.planned'),
    }),
  }),
  script(contracts.offerSwap, {
    by: chen,
    input: { ...about, to: li.id },
    given: given({}),
    effects: (after) => ({
      offered: shiftsOf(after).filter(({ offeredTo }) => offeredTo === li.id).length,
      told: told(after, 'rotas', 'rota.swap_offered'),
    }),
  }),
  script(contracts.takeSwap, {
    by: li,
    input: about,
    given: given({ offeredTo: 'everybody' }),
    effects: (after) => ({
      taken: shiftsOf(after).filter(({ accountId }) => accountId === li.id).length,
      told: told(after, 'rotas', 'rota.swap_taken'),
    }),
  }),
  script(contracts.withdrawSwap, {
    by: chen,
    input: about,
    given: given({ offeredTo: li.id }),
    effects: (after) => ({
      kept: shiftsOf(after).filter(({ offeredTo }) => offeredTo === undefined).length,
      told: told(after, 'rotas', 'rota.swap_withdrawn'),
    }),
  }),
]
