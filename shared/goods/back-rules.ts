import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { step } from './card-rules'
import type { Batch } from './model'
import { type BackReason, delta, type Move, type MoveKind, type Recipient } from './moves'

/** So many of a move that gave something out came back. */
export function takenBackOf({ backs = [] }: Pick<Batch, 'backs'>, moveId: string): number {
  return backs.find((one) => one.moveId === moveId)?.quantity ?? 0
}

/** Whether a move gave something to people, with or without a note of it. What was sent to a station is counted there. */
export function isGivenOut({ kind, out }: { readonly kind: MoveKind; readonly out: number }): boolean {
  return (kind === 'allocate' || kind === 'count') && out > 0
}

/**
 * So many of what a move gave out are on the shelf again, never more than it gave and was not taken back before. Price, value and
 * whom the batch is meant for stay what they were.
 */
export function takeBack(
  batch: Batch,
  move: Move,
  asked: { readonly quantity: number; readonly standing: number; readonly reason: BackReason },
  today: string,
): Decision<Batch> | Refusal<'goods.not_given' | 'goods.back_changed' | 'goods.back_over'> {
  const { _id: moveId, kind, on, to } = move
  const { quantity, standing, reason } = asked
  const given = move.delta.out
  if (!isGivenOut({ kind, out: given })) return refuse('goods.not_given')
  const before = takenBackOf(batch, moveId)
  const stands = given - before
  const detail = { stands, unit: batch.item.unit }
  if (stands !== standing) return refuse('goods.back_changed', detail)
  if (quantity > stands) return refuse('goods.back_over', detail)
  const { next, facts } = step(batch, 'batch.taken_back', {
    ...{ move: 'back', on: today, delta: delta({ stock: quantity, out: -quantity }), reason },
    ...(to === undefined ? {} : { to: quantity === stands ? to : withoutCounts(to) }),
    takesBack: { moveId, on, given },
  })
  const others = (batch.backs ?? []).filter((one) => one.moveId !== moveId)
  return { next: { ...next, backs: [...others, { moveId, quantity: before + quantity }] }, facts }
}

/** The households of a giving-out have something as long as anything of it stands. */
function withoutCounts({ households: _h, people: _p, ...to }: Recipient): Recipient {
  return to
}
