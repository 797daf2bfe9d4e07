import { takenBackOf } from '../../shared/goods/back-rules'
import { type Batch, KEEPS } from '../../shared/goods/model'
import type { BatchView, MoveView } from '../../shared/goods/views'
import type { Move } from '../../shared/goods/moves'
import type { Store } from '../kernel/store'
import { communityNames, findStation } from '../network/directory'

interface Asking {
  readonly store: Store
  readonly at: number
}

/** Batches with the names of the places they name; those are remembered for an hour. */
export async function viewBatches(asking: Asking, found: readonly Batch[]): Promise<BatchView[]> {
  const nameOf = await openNames(
    asking,
    found.map(({ directedTo }) => (directedTo?.kind === 'community' ? directedTo.communityCode : undefined)),
    found.flatMap(({ directedTo, from }) => [
      directedTo?.kind === 'station' ? directedTo.stationId : undefined,
      from?.stationId,
    ]),
  )
  return found.map((batch) => {
    const { _id: id, item, directedTo, expiresOn, from, log: _log, ...card } = batch
    return {
      ...{ id, ...card, ...item, directedTo, directedName: nameOf(placeOf(directedTo)) },
      ...{ expiresOn: expiresOn === KEEPS ? undefined : expiresOn, fromName: nameOf(from?.stationId) },
    }
  })
}

/** Moves of one card, each with how many of it came back. */
export async function viewMovesOf(asking: Asking, batch: Batch, found: readonly Move[]): Promise<MoveView[]> {
  const seen = await viewMoves(asking, found)
  return seen.map((move) => ({ ...move, takenBack: takenBackOf(batch, move.id) || undefined }))
}

/** Moves with the names of where they went. */
export async function viewMoves(asking: Asking, found: readonly Move[]): Promise<MoveView[]> {
  const nameOf = await openNames(
    asking,
    found.map(({ to }) => to?.communityCode),
    found.map(({ toStationId }) => toStationId),
  )
  return found.map(({ _id: id, kind, on, createdAt, delta, to, toStationId, reason, takesBack }) => ({
    ...{ id, kind, on, at: createdAt, ...delta, to, reason, takesBack },
    toName: nameOf(to?.communityCode ?? toStationId),
  }))
}

function placeOf(directedTo: Batch['directedTo']): string | undefined {
  if (directedTo?.kind === 'community') return directedTo.communityCode
  return directedTo?.kind === 'station' ? directedTo.stationId : undefined
}

async function openNames(
  asking: Asking,
  codes: readonly (string | undefined)[],
  stationIds: readonly (string | undefined)[],
): Promise<(place: string | undefined) => string | undefined> {
  const names = new Map(await communityNames(asking, distinct(codes)))
  for (const id of distinct(stationIds)) {
    const station = await findStation(asking, id)
    if (station !== undefined) names.set(id, station.name)
  }
  return (place) => (place === undefined ? undefined : names.get(place))
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort()
}
