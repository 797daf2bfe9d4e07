import type { Shift } from '../../shared/duty/model'
import { onDuty } from '../../shared/duty/rules'
import { openMemory } from '../kernel/memory'
import { type Colleague, teamOf } from '../network/directory'
import { rotaId, rotas } from './duty-store'
import type { Asking } from './place'

/** A shift that was swapped a moment ago counts at once enough. */
const FRESH_MS = 15_000

const shiftsOf = openMemory<readonly Shift[]>(FRESH_MS)

/**
 * Who answers for a station at this moment by its rota; of several the one who began first and still holds a post.
 * Undefined where nobody is on duty. No call when warm. Whether the rota is to be asked at all (out of hours, see
 * `isWorkingTime`) is for the caller to say.
 */
export async function whoIsOnDuty(asking: Asking, stationId: string): Promise<Colleague | undefined> {
  const { store, at } = asking
  const shifts = await shiftsOf.recall(store.origin, stationId, at, async () => {
    const [rota] = await store.find(rotas, { _id: rotaId(stationId) }, { limit: 1 })
    return rota?.shifts ?? []
  })
  const present = onDuty({ shifts }, at)
  if (present.length === 0) return undefined
  const team = await teamOf(asking, stationId)
  return present
    .map(({ accountId }) => team.find((one) => one.accountId === accountId))
    .find((one) => one !== undefined)
}
