import { stationsOf } from '../../shared/people/rules'
import type { PostRole } from '../../shared/people/model'
import type { Rota, Shift } from '../../shared/duty/model'
import { onDuty } from '../../shared/duty/rules'
import type { Actor } from '../kernel/actor'
import { collection, type Fields } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'
import { openMemory } from '../kernel/memory'
import type { Store } from '../kernel/store'

/** A rota lives for years; its log is asked for the commands and warnings of the last weeks. */
export const rotas = collection<Rota>('rotas', { idPrefix: 't', logKeeps: 400 })

/** One rota for each station. */
export function rotaId(stationId: string): string {
  return recordId(rotas.idPrefix, stationId)
}

/** What a rota is before anybody has planned. */
export function blankRota(stationId: string): Fields<Rota> {
  return { stationId, covers: 'always', shifts: [], edition: 0, shiftsMade: 0, warnedOf: [], lookAt: 0 }
}

/** True where the person holds such a post at the station now. */
export function worksAt(actor: Pick<Actor, 'posts'>, stationId: string, held: readonly PostRole[]): boolean {
  return stationsOf(actor.posts, held).includes(stationId)
}

/** What every command on a rota answers. */
export function turned({ stationId, edition }: Rota) {
  return { stationId, edition }
}

/** A shift that was swapped a moment ago counts at once enough. */
const FRESH_MS = 15_000

const shiftsOf = openMemory<readonly Shift[]>(FRESH_MS)

/**
 * Who of the team answers for a station at this moment by its rota; of several the one who began first and still holds a
 * post. Undefined where nobody is on duty. No call when warm. Whether the rota is to be asked at all (out of hours, see
 * `isWorkingTime`) is for the caller to say.
 */
export async function whoIsOnDuty<One extends { readonly accountId: string }>(
  { store, at }: { readonly store: Store; readonly at: number },
  stationId: string,
  team: readonly One[],
): Promise<One | undefined> {
  const shifts = await shiftsOf.recall(store.origin, stationId, at, async () => {
    const [rota] = await store.find(rotas, { _id: rotaId(stationId) }, { limit: 1 })
    return rota?.shifts ?? []
  })
  return onDuty({ shifts }, at)
    .map(({ accountId }) => team.find((one) => one.accountId === accountId))
    .find((one) => one !== undefined)
}
