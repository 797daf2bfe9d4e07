import type { GoodsList, ItemName, ReceivedLine } from '../../shared/goods/model'
import { collection } from '../kernel/collection'
import type { Store } from '../kernel/store'

/** Rows of an import that are not written yet. It goes when they are. */
export interface ImportPart {
  readonly _id: string
  readonly listId: string
  /** Line of the first row in it; of the last part, which has the items, one more than there are. */
  readonly from: number
  readonly lines: readonly ReceivedLine[]
  readonly items: readonly ItemName[]
  /** Epoch ms. */
  readonly keptAt: number
}

export const importParts = collection<ImportPart>('goods_import_parts', { idPrefix: '1' })

/** So many documents go in one call; a part is well below the size that a document may have. */
const PART_ROWS = 500

/** What is to be written, cut into parts; the same again changes nothing. The items come last: an empty line tells nobody anything. */
export async function keepParts(
  store: Store,
  listId: string,
  lines: readonly ReceivedLine[],
  keptAt: number,
): Promise<void> {
  const partOf = (from: number, some: Partial<ImportPart>): ImportPart => {
    return { _id: `${listId}-${String(from)}`, listId, from, lines: [], items: [], keptAt, ...some }
  }
  const parts: ImportPart[] = []
  for (let from = 0; from < lines.length; from += PART_ROWS)
    parts.push(partOf(from + 1, { lines: lines.slice(from, from + PART_ROWS) }))
  const items = new Map(lines.map(({ itemId, item }) => [itemId, item]))
  parts.push(partOf(lines.length + 1, { items: [...items.values()] }))
  // One by one: together they could be more than a call carries.
  for (const part of parts) await store.keepAll(importParts, [part])
}

/** What is to be written next; undefined when all of it is. */
export async function nextPart(
  store: Store,
  { _id: listId }: Pick<GoodsList, '_id'>,
): Promise<ImportPart | undefined> {
  const [part] = await store.find(importParts, { listId }, { order: { from: 'asc' }, limit: 1 })
  return part
}
