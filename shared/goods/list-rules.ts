import type { Fact, LogEntry, Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { keyOf } from './directed'
import { type Batch, type GoodsList, KEEPS, type ReceivedLine } from './model'
import { delta, type Move, Step } from './moves'
import { z } from '../kernel/schema'

type NewList = Omit<GoodsList, keyof Stored>
export type NewBatch = Omit<Batch, keyof Stored>
export type NewMove = Omit<Move, keyof Stored>
export type ListDraft = Omit<NewList, 'number' | 'status' | 'lineCount' | 'pieces' | 'valueFen'>

/** A delivery is counted in: quantity × price of every line, frozen. */
export function receive(
  draft: ListDraft,
  number: string,
  today: string,
):
  | { readonly next: NewList; readonly facts: readonly Fact[] }
  | Refusal<'goods.day_ahead' | 'goods.expired_on_arrival'> {
  const { lines, receivedOn } = draft
  if (receivedOn > today || lines.some(({ pricedOn }) => pricedOn > today)) return refuse('goods.day_ahead')
  const late = lines.findIndex(({ expiresOn = KEEPS }) => expiresOn < receivedOn)
  if (late >= 0) return refuse('goods.expired_on_arrival', { line: late + 1 })
  const { pieces, valueFen } = totalsOf(lines)
  return {
    next: { ...draft, number, status: 'ready', lineCount: lines.length, pieces, valueFen },
    facts: [{ fact: 'goods_list.received', detail: { pieces, valueFen } }],
  }
}

export function totalsOf(lines: readonly Pick<ReceivedLine, 'quantity' | 'priceFen'>[]) {
  return lines.reduce(
    (sum, { quantity, priceFen }) => ({
      pieces: sum.pieces + quantity,
      valueFen: sum.valueFen + quantity * priceFen,
    }),
    { pieces: 0, valueFen: 0 },
  )
}

/** The batch of one line; `line` counts from 1. `status`: `pending` while an import is being written. */
export function batchOf(
  list: Pick<GoodsList, '_id' | 'stationId' | 'number' | 'receivedOn' | 'giverId' | 'giverName' | 'pledgeId'>,
  { quantity, expiresOn = KEEPS, ...line }: ReceivedLine,
  place: { readonly line: number; readonly code: string; readonly status?: 'pending' | 'here' },
): NewBatch {
  const { _id: listId, stationId, number, receivedOn, giverId, giverName, pledgeId } = list
  return {
    ...{ stationId, listId, receivedOn, ...line, expiresOn, directedKey: keyOf(line.directedTo) },
    ...{ line: place.line, code: place.code, status: place.status ?? 'here', isWarned: false },
    number: `${number}-${String(place.line).padStart(2, '0')}`,
    ...{ received: quantity, stock: quantity, out: 0, lost: 0, valueFen: quantity * line.priceFen },
    ...(giverId === undefined ? {} : { giverId }),
    ...(giverName === undefined ? {} : { giverName }),
    ...(pledgeId === undefined ? {} : { pledgeId }),
  }
}

/** The batch at the other station: what was sent is on its way, with everything that was known of it. */
export function sentBatch(
  { _id, pledgeId: _counted, countedOn: _here, astray: _own, backs: _of, ...batch }: Batch,
  {
    toStationId,
    itemId,
    quantity,
    code,
  }: { toStationId: string; itemId: string; quantity: number; code: string },
): NewBatch {
  const { version: _v, createdAt: _c, updatedAt: _u, log: _l, unsent: _s, ...fields } = batch
  return {
    ...{ ...fields, stationId: toStationId, itemId, code, status: 'coming', isWarned: false },
    ...{ received: quantity, stock: quantity, out: 0, lost: 0, valueFen: quantity * batch.priceFen },
    from: { stationId: batch.stationId, batchId: _id },
  }
}

/** The first move of every card. */
export function receipt(batch: NewBatch): Step {
  const { received, receivedOn } = batch
  return { move: 'receive', on: receivedOn, delta: delta({ received, stock: received }) }
}

export function moveOf(
  batch: Pick<Batch, '_id' | 'itemId' | 'stationId' | 'listId' | 'giverId'>,
  { move: kind, ...step }: Step,
): NewMove {
  const { _id: batchId, itemId, stationId, listId, giverId } = batch
  const { on, delta: change, to, toStationId, reason, takesBack } = step
  return {
    ...{ batchId, itemId, stationId, listId, kind, on, delta: change },
    ...(giverId === undefined ? {} : { giverId }),
    ...(to === undefined ? {} : { to }),
    ...(toStationId === undefined ? {} : { toStationId }),
    ...(reason === undefined ? {} : { reason }),
    ...(takesBack === undefined ? {} : { takesBack }),
  }
}

/** The step that a log entry of a batch tells of; undefined of what moves nothing. */
export function stepOf(entry: LogEntry): Step | undefined {
  const read = z.safeParse(Step, entry.detail)
  return read.success ? read.data : undefined
}
