import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { foldNumbers } from '../requests/text'
import { keyOf, keysFor } from './directed'
import type { Batch } from './model'
import {
  addTo,
  type CountReason,
  delta,
  type LossReason,
  reasonsFor,
  type Recipient,
  type Step,
} from './moves'

type Short = Refusal<'goods.stock_short'>
type NotHere = Refusal<'goods.not_here'>

/** A step forward: the card as it becomes, and the fact from which the move is made. */
export function step(batch: Batch, fact: string, taken: Step): Decision<Batch> {
  return {
    next: { ...batch, ...addTo(batch, taken.delta) },
    facts: [{ fact, detail: { ...taken } }],
  }
}

function whyNotTaken({ status, stock, item }: Batch, quantity: number): Short | NotHere | undefined {
  if (status !== 'here') return refuse('goods.not_here')
  return stock < quantity ? refuse('goods.stock_short', { stock, unit: item.unit }) : undefined
}

/** What a giving-out does, whatever the card is: the condition in the write says whether it may. */
export function allocation(quantity: number, to: Recipient, today: string): Step {
  return { move: 'allocate', on: today, delta: delta({ stock: -quantity, out: quantity }), to }
}

/** Why these people cannot be named so: of the page as well as of the server. */
export function whyNotTo(to: Recipient): Refusal<'goods.recipient' | 'goods.number_in_words'> | undefined {
  const isForCommunity = to.kind === 'community'
  if (isForCommunity !== (to.communityCode !== undefined)) return refuse('goods.recipient')
  return foldNumbers(to.purpose) === to.purpose ? undefined : refuse('goods.number_in_words')
}

/** So many go to a community, or are used at the station. What is directed only goes where its giver meant it to. */
export function allocate(
  batch: Batch,
  { quantity, to }: { readonly quantity: number; readonly to: Recipient },
  today: string,
): Decision<Batch> | Short | NotHere | Refusal<'goods.directed' | 'goods.expired'> {
  const whyNot = whyNotTaken(batch, quantity)
  if (whyNot !== undefined) return whyNot
  if (batch.expiresOn < today) return refuse('goods.expired', { expiresOn: batch.expiresOn })
  if (!keysFor(batch.stationId, to).includes(batch.directedKey)) return refuse('goods.directed', ofKey(batch))
  return step(batch, 'batch.allocated', allocation(quantity, to, today))
}

/** Where something goes: the other station, and the streets that it covers. */
export interface OtherStation {
  readonly _id: string
  readonly streetCodes: readonly string[]
}

/** So many go to another station. What is meant for a community goes to the station of that community only. */
export function transfer(
  batch: Batch,
  { quantity, to }: { readonly quantity: number; readonly to: OtherStation },
  today: string,
): Decision<Batch> | Short | NotHere | Refusal<'goods.directed' | 'goods.expired' | 'goods.same_station'> {
  if (to._id === batch.stationId) return refuse('goods.same_station')
  const whyNot = whyNotTaken(batch, quantity)
  if (whyNot !== undefined) return whyNot
  if (batch.expiresOn < today) return refuse('goods.expired', { expiresOn: batch.expiresOn })
  if (!mayGoTo(batch, to)) return refuse('goods.directed', ofKey(batch))
  return step(batch, 'batch.sent', {
    ...{ move: 'transfer', on: today, delta: delta({ stock: -quantity, out: quantity }) },
    toStationId: to._id,
  })
}

/** What was sent has come and was counted; what is missing is a loss. */
export function accept(
  batch: Batch,
  counted: number,
  today: string,
): Decision<Batch> | Refusal<'goods.here' | 'goods.counted_over'> {
  if (batch.status !== 'coming') return refuse('goods.here')
  const missing = batch.stock - counted
  if (missing < 0) return refuse('goods.counted_over', { sent: batch.stock, unit: batch.item.unit })
  const lacking = missing > 0 ? { reason: 'missing' as const } : {}
  const taken: Step = {
    move: 'accept',
    on: today,
    delta: delta({ stock: -missing, lost: missing }),
    ...lacking,
  }
  const { next, facts } = step(batch, 'batch.accepted', taken)
  return { next: { ...next, status: 'here', receivedOn: today }, facts }
}

/** So many cannot be used any more. */
export function lose(
  batch: Batch,
  { quantity, reason }: { readonly quantity: number; readonly reason: LossReason },
  today: string,
): Decision<Batch> | Short | NotHere {
  const whyNot = whyNotTaken(batch, quantity)
  if (whyNot !== undefined) return whyNot
  const taken: Step = { move: 'lose', on: today, delta: delta({ stock: -quantity, lost: quantity }), reason }
  return step(batch, 'batch.lost', taken)
}

/**
 * Stocktake: fewer are lost, or went out without a note; more are found again, never more than came in and did not go out. What is
 * directed does not go out by a stocktake, for that does not say where to.
 */
export function count(
  batch: Batch,
  { counted, reason }: { readonly counted: number; readonly reason: CountReason },
  today: string,
): Decision<Batch> | NotHere | Refusal<'goods.count_over' | 'goods.count_reason' | 'goods.count_directed'> {
  const { status, stock, lost, item, directedKey } = batch
  if (status !== 'here') return refuse('goods.not_here')
  const most = stock + lost
  if (counted > most) return refuse('goods.count_over', { most, unit: item.unit })
  const missing = stock - counted
  const reasons: readonly CountReason[] = missing > 0 ? reasonsFor.fewer : reasonsFor.more
  if (missing !== 0 && !reasons.includes(reason)) return refuse('goods.count_reason')
  const isGiven = missing > 0 && reason === 'not_noted'
  if (isGiven && directedKey !== '') return refuse('goods.count_directed')
  const taken: Step = {
    ...{ move: 'count', on: today },
    delta: delta({ stock: 0 - missing, ...(isGiven ? { out: missing } : { lost: missing }) }),
    ...(missing === 0 ? {} : { reason }),
  }
  const { next, facts } = step(batch, 'batch.counted', taken)
  return { next: { ...next, countedOn: today }, facts }
}

/** The station's workers are told, once, while something of it is left. */
export function warnOfExpiry(
  batch: Batch,
  tell: readonly string[],
): Decision<Batch> | Refusal<'goods.not_due'> {
  if (batch.isWarned || batch.stock === 0) return refuse('goods.not_due')
  return { next: { ...batch, isWarned: true }, facts: [{ fact: 'batch.expiring', detail: { tell } }] }
}

function mayGoTo({ directedTo }: Batch, { _id, streetCodes }: OtherStation): boolean {
  if (directedTo === undefined || directedTo.kind === 'audience') return true
  if (directedTo.kind === 'station') return directedTo.stationId === _id
  return streetCodes.some((street) => directedTo.communityCode.startsWith(street))
}

/** For the words of the refusal; the server adds the name of the place. */
function ofKey({ directedTo }: Batch) {
  return { directedTo: keyOf(directedTo) }
}
