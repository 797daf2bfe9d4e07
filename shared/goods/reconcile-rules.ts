import type { Decision } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import type { Batch, Card } from './model'

const numbers = ['received', 'stock', 'out', 'lost'] as const

/** Whether a card is not whole in itself, or says something else than all its moves together. */
export function isAstray(card: Card, moved: Card): boolean {
  const { received, stock, out, lost } = card
  return received !== stock + out + lost || numbers.some((number) => card[number] !== moved[number])
}

/**
 * A card beside what its moves add up to. Changes no number: a difference stays on the card, and is told, until they agree
 * again. `tell`: whom.
 */
export function compareCard(
  batch: Batch,
  moved: Card,
  tell: readonly string[],
): Decision<Batch> | Refusal<'goods.not_due'> {
  const { astray, ...card } = batch
  if (!isAstray(batch, moved)) {
    return astray === undefined ? refuse('goods.not_due') : { next: card, facts: [{ fact: 'batch.agreed' }] }
  }
  const isSame = astray !== undefined && numbers.every((number) => astray[number] === moved[number])
  if (isSame) return refuse('goods.not_due')
  return { next: { ...batch, astray: moved }, facts: [{ fact: 'batch.astray', detail: { tell } }] }
}
