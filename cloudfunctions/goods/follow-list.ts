import { batchOf, moveOf, receipt } from '../../shared/goods/list-rules'
import type { Batch, GoodsList, ReceivedLine } from '../../shared/goods/model'
import type { Move } from '../../shared/goods/moves'
import type { LogEntry } from '../../shared/kernel/record'
import type { Services } from '../kernel/services'
import { keepAll } from '../kernel/keep-all'
import { born, moveIdOf } from './born'
import { batches, batchIdOf, codeOf, moves } from './goods-store'

/** Follows `goods_list.received`: a batch and the first move of its card for each line. Two calls. */
export async function shelve(
  { database }: Pick<Services, 'database'>,
  list: GoodsList,
  entry: LogEntry,
): Promise<void> {
  const shelved = list.lines.map((received, index) => cardsOf(list, received, index + 1, entry))
  // The moves first: whoever sees a card sees what it is made of.
  const made = shelved.map(({ move }) => move)
  await keepAll(database, moves, made)
  const cards = shelved.map(({ batch }) => batch)
  await keepAll(database, batches, cards)
}

/** The batch of one line, and the first move of its card. `pending`: of an import that is still being written. */
export function cardsOf(
  list: GoodsList,
  received: ReceivedLine,
  line: number,
  entry: LogEntry,
  status: 'pending' | 'here' = 'here',
): { readonly batch: Batch; readonly move: Move } {
  const id = batchIdOf(list._id, line)
  const fields = batchOf(list, received, { line, code: codeOf(id), status })
  const step = receipt(fields)
  const move = moveOf({ _id: id, ...fields }, step)
  return {
    batch: born(batches, id, fields, entry, 'batch.received', { ...step }),
    move: born(moves, moveIdOf(entry.id, id), move, entry, 'move.made'),
  }
}
