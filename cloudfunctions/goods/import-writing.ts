import { finishImport } from '../../shared/goods/import-rules'
import type { GoodsList } from '../../shared/goods/model'
import { digestOf } from '../kernel/command-stamp'
import { isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import { born } from './born'
import { cardsOf } from './follow-list'
import { batches, goodsItems, goodsLists, itemIdOf, moves } from './goods-store'
import { type ImportPart, importParts, nextPart } from './import-parts'
import { progressOf } from './import-progress'

/**
 * Writes what is left of an import, part by part, until the time is up (`performance.now()`); one part at least. By whomever and
 * however often: every row has its own id. Nobody sees its batches before all of them are there.
 */
export async function writeOn(store: Store, list: GoodsList, until: number, at: number) {
  for (let part = await nextPart(store, list); part !== undefined; part = await nextPart(store, list)) {
    await writePart(store, list, part)
    await store.forget(importParts, { _id: part._id })
    if (performance.now() > until) {
      const next = await nextPart(store, list)
      if (next !== undefined) return progressOf(list, next)
    }
  }
  return finish(store, list, at)
}

async function writePart(store: Store, list: GoodsList, { from, lines, items }: ImportPart): Promise<void> {
  const [entry] = list.log
  if (entry === undefined) throw new Error('a delivery without its first fact')
  const { stationId } = list
  const cards = lines.map((line, index) => cardsOf(list, line, from + index, entry, 'pending'))
  await store.keepAll(
    moves,
    cards.map(({ move }) => move),
  )
  await store.keepAll(
    batches,
    cards.map(({ batch }) => batch),
  )
  const fields = { stationId, minLevel: 0, isWatched: false, isLow: false }
  const added = items.map((item) =>
    born(goodsItems, itemIdOf(stationId, item), { ...item, ...fields }, entry, 'goods_item.added'),
  )
  await store.keepAll(goodsItems, added)
}

/** All rows are there: they are seen from now on, together. */
async function finish(store: Store, list: GoodsList, at: number) {
  const { _id: listId, stationId } = list
  const written = await store.count(batches, {
    listId,
    stationId,
    status: isIn(['pending', 'here'] as const),
  })
  if (written !== list.lineCount) throw new Error('an import came to its end with rows missing')
  await store.unveil(batches, { listId, status: 'pending' }, { status: 'here' }, at)
  const step = `goods.finishImport ${listId}`
  const stamp = { id: `clock:${step}`, by: 'clock', at, digest: digestOf('goods.clock', step) }
  return store.revise(goodsLists, listId, { stationId }, stamp, {
    decide: finishImport,
    reply: (next) => progressOf(next),
  })
}
