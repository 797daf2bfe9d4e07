import { everything, isIn, lte } from '../kernel/condition'
import type { Services } from '../kernel/services'
import { openStore, type Store } from '../kernel/store'
import { goodsLists } from './goods-store'
import { importParts } from './import-parts'
import { writeOn } from './import-writing'

/** So long the page that began it may still be at it. */
const LEFT_ALONE_MS = 60_000
/** Of the minute that the clock has. */
const ROUND_MS = 15_000
const A_ROUND = 5
/** Rows whose delivery was never written: whoever sent them has long given up. */
const ORPHANED_MS = 24 * 60 * 60 * 1000
const PARTS_A_ROUND = 100

type Clock = Pick<Services, 'database' | 'now'>

/** Done by the clock: finishes what was begun and left, and takes away rows that came to nothing. Answers how many lists it saw. */
export async function finishImports({ database, now }: Clock): Promise<number> {
  const at = now()
  const store = openStore({ database })
  const until = performance.now() + ROUND_MS
  const where = { status: 'writing', createdAt: lte(at - LEFT_ALONE_MS) } as const
  const left = await store.find(goodsLists, everything, {
    where,
    order: { createdAt: 'asc' },
    limit: A_ROUND,
  })
  for (const list of left) if (performance.now() < until) await writeOn(store, list, until, at)
  await forgetOrphans(store, at)
  return left.length
}

async function forgetOrphans(store: Store, at: number): Promise<void> {
  const where = { keptAt: lte(at - ORPHANED_MS) }
  const old = await store.find(importParts, everything, {
    where,
    order: { keptAt: 'asc' },
    limit: PARTS_A_ROUND,
  })
  if (old.length === 0) return
  const ids = [...new Set(old.map(({ listId }) => listId))]
  const begun = await store.find(goodsLists, everything, {
    where: { _id: isIn(ids), status: 'writing' },
    limit: ids.length,
  })
  const needed = new Set(begun.map(({ _id }) => _id))
  const orphans = old.filter(({ listId }) => !needed.has(listId)).map(({ _id }) => _id)
  if (orphans.length > 0) await store.forget(importParts, { _id: isIn(orphans) })
}
