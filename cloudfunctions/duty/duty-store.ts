import { stationsOf } from '../../shared/people/rules'
import type { PostRole } from '../../shared/people/model'
import type { Rota } from '../../shared/duty/model'
import type { Actor } from '../kernel/actor'
import { collection, type Fields } from '../kernel/collection'
import { recordId } from '../kernel/command-stamp'

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
